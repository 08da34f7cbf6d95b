package org.alcts.portal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.ImportReport.Fate;
import org.alcts.portal.survey.exchange.ImportedSurvey;
import org.alcts.portal.survey.exchange.SurveyFiles;
import org.alcts.portal.survey.exchange.SurveyImport;
import org.alcts.portal.survey.exchange.export.ExportChoice;
import org.alcts.portal.survey.exchange.export.ExportContent;
import org.alcts.portal.survey.exchange.export.ExportFormat;
import org.alcts.portal.survey.exchange.export.ExportedFile;
import org.alcts.portal.survey.exchange.export.SurveyExport;
import org.alcts.portal.survey.results.SurveyResults;
import org.springframework.context.ApplicationContext;

/** {@code survey}: looks at survey files, brings them in, gets results out. */
final class SurveyCommands implements CommandFamily {

    @Override
    public String usage() {
        return """
            survey inspect FILE      says what a survey file holds, and what of it could not be carried over; needs no database
            survey import FILE [--unit KEY] [--code CODE]
                                     makes a draft of it: LimeSurvey structure (.lss or tab-separated), SurveyJS
            survey results CODE      how often each answer was given, by the rules of disclosure
            survey export CODE --format csv|xlsx|spss|ddi|surveyjs [--responses] [--labels] [--language TAG] [--out FILE]
                                     writes a file; without --out to the standard output. Counts, unless --responses asks for
                                     single responses, which nobody gets of an anonymous survey""";
    }

    @Override
    public Set<String> flags() {
        return Set.of("labels", "responses");
    }

    @Override
    public Set<String> options() {
        return Set.of("unit", "code", "format", "out", "language");
    }

    @Override
    public boolean understands(CommandArguments asked) {
        return asked.words().size() == 3
                && switch (asked.command()) {
                    case "survey inspect", "survey import", "survey results" -> true;
                    case "survey export" -> asked.option("format").isPresent();
                    default -> false;
                };
    }

    @Override
    public CommandAnswer answer(CommandArguments asked, CommandPortal portal) throws IOException {
        String about = asked.words().get(2);
        return switch (asked.command()) {
            case "survey inspect" -> InspectCommand.run(CommandFile.read(about, SurveyFiles.LARGEST));
            case "survey import" -> {
                byte[] file = CommandFile.read(about, SurveyFiles.LARGEST);
                yield portal.asOffice(context -> importSurvey(file, asked, context));
            }
            case "survey results" -> portal.asOffice(context -> results(asked, context));
            default -> portal.asOffice(context -> export(asked, context, portal));
        };
    }

    private static CommandAnswer importSurvey(byte[] file, CommandArguments asked, ApplicationContext portal) {
        SurveyImport importing = portal.getBean(SurveyImport.class);
        ImportedSurvey imported = importing.look(file);
        long id = importing.save(
                file, asked.option("code").orElse(""), unit(asked, portal).id());
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

    private static UnitSummary unit(CommandArguments asked, ApplicationContext portal) {
        UnitDirectory units = portal.getBean(UnitDirectory.class);
        return asked.option("unit")
                .map(key -> units.find(key).orElseThrow(() -> new CommandRefused("There is no unit " + key + ".")))
                .orElseGet(() -> units.today().getFirst());
    }

    private static CommandAnswer results(CommandArguments asked, ApplicationContext portal) {
        SurveySummary survey = survey(asked.words().get(2), portal);
        ResultLines lines = ResultLines.of(portal.getBean(SurveyResults.class).of(survey.id()));
        return new CommandAnswer(lines.data(), lines.words());
    }

    private static CommandAnswer export(CommandArguments asked, ApplicationContext portal, CommandPortal to)
            throws IOException {
        SurveySummary survey = survey(asked.words().get(2), portal);
        String name = asked.option("format").orElseThrow().toUpperCase(Locale.ROOT);
        ExportFormat format = Arrays.stream(ExportFormat.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("There is no format " + name.toLowerCase(Locale.ROOT) + "."));
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
                throw new CommandRefused("With --json, say by --out where the file goes.");
            }
            ExportedFile.write(to.out(), stream -> exporting.write(survey.id(), choice, stream));
            return new CommandAnswer(Map.of("survey", survey.code()), "");
        }
        Path file = Path.of(asked.option("out").get());
        ExportedFile.write(file, stream -> exporting.write(survey.id(), choice, stream));
        return new CommandAnswer(
                Map.of(
                        "survey", survey.code(),
                        "content", content.name().toLowerCase(Locale.ROOT),
                        "file", file.toString(),
                        "bytes", Files.size(file)),
                survey.code() + ": written to " + file);
    }

    /** @throws Refused when there is none of this code */
    static SurveySummary survey(String code, ApplicationContext portal) {
        return portal.getBean(SurveyReader.class)
                .findByCode(code)
                .orElseThrow(() -> new Refused("", "survey.refused.no-code", code));
    }
}
