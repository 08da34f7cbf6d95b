package org.alcts.portal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.ReadResponses;
import org.alcts.portal.survey.exchange.ResponseColumn;
import org.alcts.portal.survey.exchange.ResponseImport;
import org.alcts.portal.survey.exchange.SurveyFiles;
import org.springframework.context.ApplicationContext;

/** {@code responses}: takes over answers that were given elsewhere. */
final class ResponseCommands implements CommandFamily {

    @Override
    public String usage() {
        return """
            responses import FILE --survey CODE [--dry-run] [--public-data]
                                     takes answers over from a CSV file; --public-data: they are published, hold nothing back""";
    }

    @Override
    public Set<String> flags() {
        return Set.of("dry-run", "public-data");
    }

    @Override
    public Set<String> options() {
        return Set.of("survey");
    }

    @Override
    public boolean understands(CommandArguments asked) {
        return asked.command().equals("responses import")
                && asked.words().size() == 3
                && asked.option("survey").isPresent();
    }

    @Override
    public CommandAnswer answer(CommandArguments asked, CommandPortal portal) throws IOException {
        byte[] file = CommandFile.read(asked.words().get(2), SurveyFiles.LARGEST);
        return portal.asOffice(context -> importResponses(file, asked, context));
    }

    private static CommandAnswer importResponses(byte[] file, CommandArguments asked, ApplicationContext portal) {
        SurveySummary survey = SurveyCommands.survey(asked.option("survey").orElseThrow(), portal);
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
}
