package org.alcts.portal.survey.demonstration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.demonstration.Leanings.TopicLean;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/** What somebody answers about topics: those of their own sections interest them more, and they know more of them. */
final class TopicAnswers {

    /** What a topic of the own sections, and of others, moves the interest by; what is everybody's moves nothing. */
    private static final double HOME = 0.75;

    private static final double AWAY = -0.3;

    private final Map<String, Topic> topics;
    private final Leanings leanings;
    private final double years;
    private final Random random;

    private Respondent respondent;
    private double eagerness;
    private final Map<String, Double> weights = new HashMap<>();

    TopicAnswers(List<Topic> topics, Leanings leanings, double years, Random random) {
        this.topics = topics.stream().collect(Collectors.toMap(Topic::key, Function.identity()));
        this.leanings = leanings;
        this.years = years;
        this.random = random;
    }

    void begin(Respondent next) {
        respondent = next;
        eagerness = random.nextGaussian() * 0.5;
        weights.clear();
    }

    void answer(Question question, Map<String, String> values) {
        if (question.code().equals("T4")) {
            rank(question, values);
            return;
        }
        for (Option row : question.rows()) {
            TopicLean lean = leanings.topic(row.code());
            double near = nearness(topics.get(row.code()));
            int answer = switch (question.code()) {
                case "T1" -> drawn(lean.interest() + lean.trend() * years + near + eagerness, 0.85, 5);
                case "T2" -> drawn(lean.need() + lean.trend() * years / 3 + near * 0.4, 0.6, 3);
                default -> drawn(lean.level() + near * 0.9 + experience(), 0.8, 5);
            };
            weights.merge(row.code(), answer + random.nextDouble(), Double::sum);
            if (question.code().equals("T1") || random.nextInt(100) >= 4) {
                values.put(question.code() + "[" + row.code() + "]", String.valueOf(answer));
            }
        }
    }

    private double nearness(Topic topic) {
        if (topic.sections().isEmpty()) {
            return 0;
        }
        return topic.sections().stream().anyMatch(respondent.sections()::contains) ? HOME : AWAY;
    }

    /** Who has been there for long knows a little more of everything. */
    private double experience() {
        return Math.min(0.5, respondent.years() * 0.025) - 0.2;
    }

    /** Most rank three, some only one or two, a few none. */
    private void rank(Question question, Map<String, String> values) {
        int chance = random.nextInt(100);
        int ranks = chance < 6 ? 0 : chance < 10 ? 1 : chance < 16 ? 2 : 3;
        List<String> best = question.choices().stream()
                .map(Option::code)
                .sorted(Comparator.comparing((String code) -> weights.getOrDefault(code, 0.0))
                        .reversed())
                .limit(ranks)
                .toList();
        for (int rank = 1; rank <= best.size(); rank++) {
            values.put(question.code() + "[" + rank + "]", best.get(rank - 1));
        }
    }

    private int drawn(double mean, double spread, int highest) {
        long drawn = Math.round(mean + random.nextGaussian() * spread);
        return Math.clamp(drawn, 1, highest);
    }
}
