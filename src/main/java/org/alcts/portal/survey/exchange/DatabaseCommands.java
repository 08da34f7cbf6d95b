package org.alcts.portal.survey.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alcts.portal.people.OfficeForCommands;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.ImportReport.Fate;
import org.alcts.portal.survey.exchange.export.ExportChoice;
import org.alcts.portal.survey.exchange.export.ExportContent;
import org.alcts.portal.survey.exchange.export.ExportFormat;
import org.alcts.portal.survey.exchange.export.ExportedFile;
import org.alcts.portal.survey.exchange.export.SurveyExport;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.tally.TallyBatches;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The commands that work on the portal's data, through the same services as its screens, with the office's rights. */
final class DatabaseCommands {

    private final ApplicationContext portal;
    private final CommandArguments asked;

    private DatabaseCommands(ApplicationContext portal, CommandArguments asked) {
        this.portal = portal;
        this.asked = asked;
    }

    static CommandAnswer run(String command, CommandArguments asked, byte[] file, PrintStream out) throws IOException {
        try (ConfigurableApplicationContext portal = CommandContext.start()) {
            SecurityContextHolder.getContext()
                    .setAuthentication(portal.getBean(OfficeForCommands.class).signIn());
            DatabaseCommands commands = new DatabaseCommands(portal, asked);
            return switch (command) {
                case "survey import" -> commands.importSurvey(file);
                case "responses import" -> commands.importResponses(file);
                case "survey results" -> commands.results();
                case "survey export" -> commands.export(out);
                default -> commands.rebuild();
            };
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private CommandAnswer importSurvey(byte[] file) {
        SurveyImport importing = portal.getBean(SurveyImport.class);
        ImportedSurvey imported = importing.look(file);
        long id = importing.save(file, asked.option("code").orElse(""), unit().id());
        SurveySummary survey = portal.getBean(SurveyReader.class).get(id);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("survey", survey.code());
        data.put("id", id);
        data.put("title", survey.title());
        data.put("format", imported.format());
        data.put("questions", imported.questionnaire().questions().size());
        data.put("carried", imported.report().count(Fate.CARRIED));
        data.put("changed", entries(imported, Fate.CHANGED));
        data.put("notCarried", entries(imported, Fate.NOT_CARRIED));
        return new CommandAnswer(
                data,
                "Draft %s: %s, %d questions; %d items carried, %d changed, %d not carried"
                        .formatted(
                                survey.code(),
                                survey.title(),
                                imported.questionnaire().questions().size(),
                                imported.report().count(Fate.CARRIED),
                                imported.report().count(Fate.CHANGED),
                                imported.report().count(Fate.NOT_CARRIED)));
    }

    private static List<Map<String, String>> entries(ImportedSurvey imported, Fate fate) {
        return imported.report().entries().stream()
                .filter(entry -> entry.fate() == fate)
                .map(entry -> Map.of("item", entry.item(), "reason", entry.reason()))
                .toList();
    }

    private UnitSummary unit() {
        UnitDirectory units = portal.getBean(UnitDirectory.class);
        return asked.option("unit")
                .map(key -> units.find(key).orElseThrow(() -> new FileRefused("There is no unit " + key + ".")))
                .orElseGet(() -> units.today().getFirst());
    }

    private CommandAnswer importResponses(byte[] file) {
        SurveySummary survey = survey(asked.option("survey").orElseThrow());
        ResponseImport importing = portal.getBean(ResponseImport.class);
        boolean dry = asked.has("dry-run");
        ReadResponses read =
                dry ? importing.look(survey.id(), file) : importing.take(survey.id(), file, asked.has("public-data"));
        List<Map<String, Object>> columns = new ArrayList<>();
        for (ResponseColumn column : read.columns()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("column", column.header());
            line.put("field", column.field().map(field -> field.name()).orElse(null));
            line.put("leftOut", column.left());
            line.put("answered", column.answered());
            line.put("addedChoices", column.added());
            line.put("unread", column.unread());
            columns.add(line);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("survey", survey.code());
        data.put("dryRun", dry);
        data.put("responses", read.responses().size());
        data.put("emptyRows", read.empty());
        data.put("columns", columns);
        return new CommandAnswer(
                data,
                "%s: %d responses%s, %d of %d columns"
                        .formatted(
                                survey.code(),
                                read.responses().size(),
                                dry ? " would be taken over" : " taken over",
                                read.mapped(),
                                read.columns().size()));
    }

    private CommandAnswer results() {
        SurveySummary survey = survey(asked.words().get(2));
        ResultLines lines = ResultLines.of(portal.getBean(SurveyResults.class).of(survey.id()));
        return new CommandAnswer(lines.data(), lines.words());
    }

    private CommandAnswer export(PrintStream out) throws IOException {
        SurveySummary survey = survey(asked.words().get(2));
        String name = asked.option("format").orElseThrow().toUpperCase(Locale.ROOT);
        ExportFormat format = Arrays.stream(ExportFormat.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FileRefused("There is no format " + name.toLowerCase(Locale.ROOT) + "."));
        ExportContent content = switch (format) {
            case SURVEYJS -> ExportContent.QUESTIONNAIRE;
            case DDI -> ExportContent.CODEBOOK;
            case CSV, XLSX, SPSS -> asked.has("responses") ? ExportContent.RESPONSES : ExportContent.COUNTS;
        };
        ExportChoice choice = new ExportChoice(
                content, format, asked.has("labels"), asked.option("language").orElse(""));
        SurveyExport exporting = portal.getBean(SurveyExport.class);
        if (asked.option("out").isEmpty()) {
            if (asked.json()) {
                throw new FileRefused("With --json, say by --out where the file goes.");
            }
            ExportedFile.write(out, to -> exporting.write(survey.id(), choice, to));
            return new CommandAnswer(Map.of("survey", survey.code()), "");
        }
        Path file = Path.of(asked.option("out").get());
        ExportedFile.write(file, to -> exporting.write(survey.id(), choice, to));
        return new CommandAnswer(
                Map.of(
                        "survey", survey.code(),
                        "content", content.name().toLowerCase(Locale.ROOT),
                        "file", file.toString(),
                        "bytes", Files.size(file)),
                survey.code() + ": written to " + file);
    }

    private CommandAnswer rebuild() {
        TallyBatches tallies = portal.getBean(TallyBatches.class);
        List<SurveySummary> surveys = asked.words().size() > 2
                ? List.of(survey(asked.words().get(2)))
                : portal.getBean(SurveyReader.class).in(SurveyState.OPEN, SurveyState.CLOSED, SurveyState.ARCHIVED);
        List<Map<String, Object>> done = new ArrayList<>();
        for (SurveySummary survey : surveys) {
            boolean wasRight = tallies.check(survey.id()).right();
            done.add(Map.of("survey", survey.code(), "responses", tallies.rebuild(survey.id()), "wasRight", wasRight));
        }
        return new CommandAnswer(
                Map.of("surveys", done),
                done.stream()
                        .map(one -> one.get("survey") + ": " + one.get("responses") + " responses counted"
                                + (one.get("wasRight").equals(true) ? "" : "; the counts were wrong"))
                        .collect(Collectors.joining(System.lineSeparator())));
    }

    private SurveySummary survey(String code) {
        return portal.getBean(SurveyReader.class)
                .findByCode(code)
                .orElseThrow(() -> new Refused("", "survey.refused.no-code", code));
    }
}
