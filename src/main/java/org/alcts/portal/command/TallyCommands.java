package org.alcts.portal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.tally.TallyBatches;
import org.springframework.context.ApplicationContext;

/** {@code tallies}: counts responses anew. */
final class TallyCommands implements CommandFamily {

    @Override
    public String usage() {
        return "tallies rebuild [CODE]   counts all responses anew, of one survey or of all";
    }

    @Override
    public Set<String> flags() {
        return Set.of();
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public boolean understands(CommandArguments asked) {
        return asked.command().equals("tallies rebuild") && asked.words().size() <= 3;
    }

    @Override
    public CommandAnswer answer(CommandArguments asked, CommandPortal portal) throws IOException {
        return portal.asOffice(context -> rebuild(asked, context));
    }

    private static CommandAnswer rebuild(CommandArguments asked, ApplicationContext portal) {
        TallyBatches tallies = portal.getBean(TallyBatches.class);
        List<SurveySummary> surveys = asked.words().size() > 2
                ? List.of(SurveyCommands.survey(asked.words().get(2), portal))
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
}
