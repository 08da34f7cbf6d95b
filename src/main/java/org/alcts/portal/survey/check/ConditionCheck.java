package org.alcts.portal.survey.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.check.Sequence.Turn;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Conditions can be read, and ask only about what was answered before: a page about earlier pages; a question, its choices
 * and rows about earlier questions, on their own page too unless its questions come in random order. What a condition asks
 * about must be there, and be able to have the value that it is compared with.
 */
final class ConditionCheck implements Check {

    private final Questionnaire questionnaire;
    private final Conditions conditions;
    private final AskedFields fields;
    private final Findings findings;
    private final Sequence sequence;
    private final ComparisonCheck comparisons;
    private final Set<String> refused = new HashSet<>();

    ConditionCheck(Questionnaire questionnaire, Conditions conditions, AskedFields fields, Findings findings) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
        this.fields = fields;
        this.findings = findings;
        this.sequence = new Sequence(questionnaire, conditions);
        this.comparisons = new ComparisonCheck(fields, findings);
    }

    /** The condition, where this check had nothing against it; else one that always holds, as it does for respondents. */
    Condition sound(Place place, String condition) {
        return refused.contains(key(place, condition)) ? Condition.ALWAYS : conditions.of(condition);
    }

    @Override
    public void page(Place place, Page page) {
        check(place, page.condition(), page, null);
    }

    @Override
    public void question(Place place, Question question) {
        Page page = page(place);
        check(place, question.condition(), page, question);
        Conditions.options(question).forEach(option -> check(place.at(option), option.condition(), page, question));
    }

    private Page page(Place place) {
        return questionnaire.pages().get(place.pageNumber() - 1);
    }

    /** @param question null for the page's own condition */
    private void check(Place place, String text, Page page, Question question) {
        if (text.isBlank()) {
            return;
        }
        int before = findings.size();
        try {
            Condition condition = Condition.parse(text);
            new LinkedHashSet<>(condition.references()).forEach(reference -> check(place, reference, page, question));
            comparisons.check(place, condition);
        } catch (ConditionRefused unreadable) {
            findings.error(place, unreadable.messageKey(), unreadable.position() + 1, unreadable.found());
        }
        if (findings.size() > before) {
            refused.add(key(place, text));
        }
    }

    private void check(Place place, Reference reference, Page page, Question question) {
        Turn asked = sequence.turn(reference.question()).orElse(null);
        if (asked == null) {
            findings.error(place, "survey-check.condition.unknown-question", reference.question());
        } else if (asked.question().fields().isEmpty()) {
            findings.error(
                    place,
                    "survey-check.condition.asks-nothing",
                    asked.question().code());
        } else if (fields.all(reference).isEmpty()) {
            findings.error(place, "survey-check.condition.unknown-field", reference.name());
        } else {
            checkOrder(place, asked, page, question);
        }
    }

    private void checkOrder(Place place, Turn asked, Page page, Question question) {
        boolean samePage = asked.pageNumber() == place.pageNumber();
        String code = asked.question().code();
        if (comesBefore(asked, place, question)) {
            if (samePage && page.randomOrder()) {
                findings.error(place, "survey-check.condition.random", code);
            }
        } else if (samePage && question == null) {
            findings.error(place, "survey-check.condition.own-page", code);
        } else {
            List<String> chain = sequence.chain(code, codes(page, question));
            if (chain.isEmpty()) {
                findings.error(place, "survey-check.condition.forward", code);
            } else {
                Stream<String> circle = Stream.concat(Stream.of(chain.getLast()), chain.stream());
                findings.error(place, "survey-check.condition.cycle", circle.collect(Collectors.joining(" → ")));
            }
        }
    }

    private boolean comesBefore(Turn asked, Place place, Question question) {
        return question == null
                ? asked.pageNumber() < place.pageNumber()
                : sequence.turn(question.code())
                        .filter(own -> asked.number() < own.number())
                        .isPresent();
    }

    /** What must not be asked about, not even by way of others, lest it wait for itself. */
    private static Set<String> codes(Page page, Question question) {
        return question == null
                ? page.questions().stream().map(Question::code).collect(Collectors.toSet())
                : Set.of(question.code());
    }

    private static String key(Place place, String condition) {
        return place + " " + condition;
    }
}
