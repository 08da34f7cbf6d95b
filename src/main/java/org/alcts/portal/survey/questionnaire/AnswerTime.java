package org.alcts.portal.survey.questionnaire;

import java.util.List;

/**
 * How long answering takes, estimated: reading at 20 characters a second (about 230 words a minute), and some seconds for each
 * answer by its kind. The seconds are an assumption of this portal's; nobody was timed.
 */
public final class AnswerTime {

    private static final double CHARACTERS_A_SECOND = 20;
    private static final int SECONDS_A_MINUTE = 60;

    private AnswerTime() {}

    /** @return whole minutes, at least 1; questions under a condition count half */
    public static int minutes(Questionnaire questionnaire) {
        return (int) Math.max(1, Math.round(seconds(questionnaire) / SECONDS_A_MINUTE));
    }

    static double seconds(Questionnaire questionnaire) {
        String language = questionnaire.language();
        double seconds = reading(questionnaire.welcome(), language);
        for (Page page : questionnaire.pages()) {
            double share = page.condition().isEmpty() ? 1 : 0.5;
            seconds += share * (reading(page.title(), language) + reading(page.intro(), language));
            for (Question question : page.questions()) {
                seconds += share * (question.condition().isEmpty() ? 1 : 0.5) * seconds(question, language);
            }
        }
        return seconds;
    }

    private static double seconds(Question question, String language) {
        int rows = Math.max(1, question.rows().size());
        double answering = switch (question.kind()) {
            case SINGLE, RATING, YES_NO, CONSENT -> 3;
            case MULTIPLE -> 4;
            case MATRIX -> 2.5 * rows;
            case MATRIX_TWO_SCALES -> 5 * rows;
            case MATRIX_NUMBERS -> 4.0 * rows * Math.max(1, question.choices().size());
            case RANKING -> 4 * question.fields().size();
            case NUMBER, DATE -> 5 * rows;
            case TEXT -> 8 * rows;
            case LONG_TEXT -> 20;
            case NOTE -> 0;
        };
        return answering
                + reading(question.text(), language)
                + reading(question.help(), language)
                + reading(question.rows(), language)
                + (question.rules().dropdown() ? 0 : reading(question.choices(), language));
    }

    private static double reading(List<Option> options, String language) {
        return options.stream()
                .mapToDouble(option -> reading(option.text(), language))
                .sum();
    }

    private static double reading(Text text, String language) {
        return text.in(language, language).length() / CHARACTERS_A_SECOND;
    }
}
