package org.alcts.portal.command;

import org.alcts.portal.survey.exchange.SurveyFiles;
import org.alcts.portal.survey.exchange.SurveyInspection;

/** {@code survey inspect}. */
final class InspectCommand {

    private InspectCommand() {}

    static CommandAnswer run(byte[] file) {
        SurveyInspection found = SurveyFiles.inspect(file);
        return new CommandAnswer(found, inWords(found));
    }

    private static String inWords(SurveyInspection found) {
        StringBuilder text = new StringBuilder()
                .append("%s, version %s: %s%n".formatted(found.format(), found.version(), found.title()))
                .append("languages     %s%n".formatted(String.join(", ", found.languages())))
                .append("groups        %d%n".formatted(found.groups()))
                .append("questions     %d%n".formatted(found.questions()))
                .append("sub-questions %d%n".formatted(found.subQuestions()))
                .append("answers       %d%n".formatted(found.answers()))
                .append("conditions    %d, and %d as expressions%n".formatted(found.conditions(), found.relevances()))
                .append("not carried   %d".formatted(found.notCarried().size()));
        found.notCarried().forEach(item -> text.append("%n  %s: %s".formatted(item.item(), item.reason())));
        return text.toString();
    }
}
