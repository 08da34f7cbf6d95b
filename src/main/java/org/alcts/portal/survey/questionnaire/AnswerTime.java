package org.alcts.portal.survey.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long answering takes, estimated: reading at 20 characters a second (about 230 words a minute), and some seconds for
 * each answer by its kind. The same row or choice is read once, however often it comes; what the portal has put in is only
 * looked at. Of what stands under a condition, half the questions and pages and a quarter of the rows and choices are taken
 * to be shown. All of these figures are assumptions of this portal's; nobody was timed.
 */
public final class AnswerTime {

    private static final double CHARACTERS_A_SECOND = 20;
    private static final int SECONDS_A_MINUTE = 60;
    private static final double SHOWN = 0.5;
    private static final double OPTION_SHOWN = 0.25;

    private final String language;
    private final Set<Text> read = new HashSet<>();

    private AnswerTime(String language) {
        this.language = language;
    }

    /** @return whole minutes, at least 1 */
    public static int minutes(Questionnaire questionnaire) {
        return (int) Math.max(1, Math.round(seconds(questionnaire) / SECONDS_A_MINUTE));
    }

    /** To the fraction of a second, which says no more than the minutes do but adds up. */
    public static double seconds(Questionnaire questionnaire) {
        return new AnswerTime(questionnaire.language()).of(questionnaire);
    }

    private double of(Questionnaire questionnaire) {
        double seconds = reading(questionnaire.welcome());
        for (Page page : questionnaire.pages()) {
            double share = share(page.condition(), SHOWN);
            seconds += share * (reading(page.title()) + reading(page.intro()));
            for (Question question : page.questions()) {
                seconds += share * share(question.condition(), SHOWN) * of(question);
            }
        }
        return seconds;
    }

    private double of(Question question) {
        double words = reading(question.text()) + reading(question.help());
        return question.prefill() == Prefill.NOTHING ? words + reading(question) + answering(question) : words + 2;
    }

    private double reading(Question question) {
        return reading(question.rows())
                + reading(question.secondChoices())
                + (question.rules().dropdown() ? 0 : reading(question.choices()));
    }

    private static double answering(Question question) {
        double rows = question.rows().isEmpty() ? 1 : shown(question.rows());
        return switch (question.kind()) {
            case SINGLE, RATING, YES_NO, CONSENT -> 3;
            case MULTIPLE -> 4;
            case MATRIX -> 2.5 * rows;
            case MATRIX_TWO_SCALES -> 5 * rows;
            case MATRIX_NUMBERS -> 4 * rows * Math.max(1, shown(question.choices()));
            case RANKING -> 4 * question.fields().size();
            case NUMBER, DATE -> 5 * rows;
            case TEXT -> 8 * rows;
            case LONG_TEXT -> 20;
            case NOTE -> 0;
        };
    }

    private static double shown(List<Option> options) {
        return options.stream()
                .mapToDouble(option -> share(option.condition(), OPTION_SHOWN))
                .sum();
    }

    private double reading(List<Option> options) {
        return options.stream()
                .filter(option -> read.add(option.text()))
                .mapToDouble(option -> share(option.condition(), OPTION_SHOWN) * reading(option.text()))
                .sum();
    }

    private double reading(Text text) {
        return text.in(language, language).length() / CHARACTERS_A_SECOND;
    }

    private static double share(String condition, double shown) {
        return condition.isEmpty() ? 1 : shown;
    }
}
