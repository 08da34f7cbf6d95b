package org.alcts.portal.survey.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/** What somebody picks, ticks and rates, by the leanings; questions for words are left to the {@link FreeTexts}. */
final class ClosedAnswers {

    private static final int[] YEARS_IN_LIBRARIES = {0, 1, 5, 10, 15, 20, 25, 30};

    private final Leanings leanings;
    private final FreeTexts texts;
    private final Random random;

    ClosedAnswers(Leanings leanings, FreeTexts texts, Random random) {
        this.leanings = leanings;
        this.texts = texts;
        this.random = random;
    }

    void answer(Question question, Respondent respondent, Map<String, String> values) {
        String code = question.code();
        boolean skipped = question.obligation() != Obligation.HARD && random.nextInt(100) < leanings.skip(code);
        if (skipped) {
            return;
        }
        switch (question.kind()) {
            case CONSENT -> values.put(code, Field.TICKED);
            case SINGLE -> pick(question, single(question, respondent), values);
            case MULTIPLE -> tick(question, respondent, values);
            case RATING -> values.put(code, rated(question.choices(), leanings.lean(code, "scale", respondent), 1.1));
            case MATRIX -> question.rows().forEach(row -> rate(question.choices(), code, row, "", respondent, values));
            case MATRIX_TWO_SCALES ->
                question.rows().forEach(row -> {
                    rate(question.choices(), code, row, "[1]", respondent, values);
                    rate(question.secondChoices(), code, row, "[2]", respondent, values);
                });
            case MATRIX_NUMBERS, RANKING, NUMBER, TEXT, LONG_TEXT, DATE, YES_NO, NOTE -> {}
        }
    }

    private String single(Question question, Respondent respondent) {
        return switch (question.code()) {
            case "A1" -> workSetting(question, respondent);
            case "A4" -> question.choices().get(band(respondent)).code();
            default -> weighted(question, respondent);
        };
    }

    private static String workSetting(Question question, Respondent respondent) {
        return question.choices().stream()
                .map(Option::code)
                .filter(respondent.setting()::equals)
                .findFirst()
                .orElse(Option.OTHER);
    }

    /** People join some years after they begin, or at once. */
    private int band(Respondent respondent) {
        int years = respondent.years() + random.nextInt(7);
        return (int) IntStream.of(YEARS_IN_LIBRARIES)
                        .filter(least -> least <= years)
                        .count()
                - 1;
    }

    private String weighted(Question question, Respondent respondent) {
        double[] weights = question.choices().stream()
                .mapToDouble(choice -> Math.max(0, leanings.lean(question.code(), choice.code(), respondent)))
                .toArray();
        double other =
                question.rules().other() ? Math.max(0, leanings.lean(question.code(), Option.OTHER, respondent)) : 0;
        double left = random.nextDouble() * (DoubleStream.of(weights).sum() + other);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return question.choices().get(i).code();
            }
        }
        return other > 0 ? Option.OTHER : question.choices().getLast().code();
    }

    private void pick(Question question, String choice, Map<String, String> values) {
        values.put(question.code(), choice);
        if (choice.equals(Option.OTHER)) {
            String words = question.code() + "[other]";
            values.put(words, texts.any(words, random));
        }
    }

    private void tick(Question question, Respondent respondent, Map<String, String> values) {
        int ticked = 0;
        int most = question.rules().most() == null
                ? Integer.MAX_VALUE
                : question.rules().most();
        for (Option choice : question.choices()) {
            if (!choice.exclusive() && ticked < most && ticks(question, choice, respondent)) {
                values.put(question.code() + "[" + choice.code() + "]", Field.TICKED);
                ticked++;
            }
        }
        if (ticked == 0) {
            question.choices().stream()
                    .filter(Option::exclusive)
                    .forEach(none -> values.put(question.code() + "[" + none.code() + "]", Field.TICKED));
        }
    }

    private boolean ticks(Question question, Option choice, Respondent respondent) {
        if (question.code().equals("A8")) {
            return respondent.sections().contains(choice.code());
        }
        return random.nextInt(100) < leanings.lean(question.code(), choice.code(), respondent);
    }

    private void rate(
            List<Option> scale,
            String code,
            Option row,
            String side,
            Respondent respondent,
            Map<String, String> values) {
        if (random.nextInt(100) < 3) {
            return;
        }
        double mean = leanings.lean(code + side, row.code(), respondent);
        values.put(code + "[" + row.code() + "]" + side, rated(scale, mean, 0.95));
    }

    /** A point of the scale of numbers around the mean; beyond it, now and then, what is no number: "never tried". */
    private String rated(List<Option> scale, double mean, double spread) {
        List<String> points = scale.stream().map(Option::code).toList();
        List<String> numbers =
                points.stream().filter(point -> point.matches("\\d+")).toList();
        if (numbers.size() < points.size() && random.nextInt(100) < 11) {
            return points.getLast();
        }
        int lowest = Integer.parseInt(numbers.getFirst());
        double wide = numbers.size() > 5 ? 2 * spread : spread;
        long drawn = Math.round(mean + random.nextGaussian() * wide);
        return String.valueOf(Math.clamp(drawn, lowest, lowest + numbers.size() - 1));
    }
}
