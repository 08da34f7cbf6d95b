package org.alcts.portal.survey.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * Every page, question, choice and row is shown for some answers. What a condition asks about has been looked at before:
 * something that is never shown has no answer, and a choice that is never shown is never taken.
 */
final class ReachCheck implements Check {

    private final ConditionCheck conditions;
    private final Findings findings;
    private final PossibleAnswers answers;
    private final Possibility possibility;
    private final Set<String> neverShown = new HashSet<>();
    private Cases page = Cases.ALWAYS;

    /** @param conditions comes to each place before this check does */
    ReachCheck(ConditionCheck conditions, AskedFields fields, PossibleAnswers answers, Findings findings) {
        this.answers = answers;
        this.possibility = new Possibility(fields, answers);
        this.conditions = conditions;
        this.findings = findings;
    }

    @Override
    public void page(Place place, Page shown) {
        Condition condition = conditions.sound(place, shown.condition());
        page = possibility.of(condition);
        if (!page.possible()) {
            unreachable(place, condition, "survey-check.unreachable.page");
        }
    }

    @Override
    public void question(Place place, Question question) {
        if (!page.possible()) {
            hide(question);
            return;
        }
        Condition condition = conditions.sound(place, question.condition());
        Cases own = possibility.of(condition);
        Cases both = page.and(own);
        if (!both.possible()) {
            unreachable(
                    place,
                    condition,
                    own.possible() ? "survey-check.unreachable.with-page" : "survey-check.unreachable.question");
            hide(question);
        } else if (isEmptied(place, question, both)) {
            findings.error(place, "survey-check.unreachable.options");
            hide(question);
        }
    }

    /** Whether nothing is left to choose or to rate. Remembers what is gone. */
    private boolean isEmptied(Place place, Question question, Cases shown) {
        boolean choices = areGone(place, question, question.choices(), shown);
        boolean second = areGone(place, question, question.secondChoices(), shown);
        boolean rows = areGone(place, question, question.rows(), shown);
        return choices && question.kind().hasChoices() && !question.rules().other()
                || (rows || second) && question.kind().isMatrix();
    }

    private boolean areGone(Place place, Question question, List<Option> options, Cases shown) {
        List<Option> never = options.stream()
                .filter(option ->
                        !shown.possibleWith(possibility.of(conditions.sound(place.at(option), option.condition()))))
                .toList();
        for (Option option : never) {
            answers.remove(question, option);
            findings.warning(place.at(option), "survey-check.unreachable.option");
        }
        return !options.isEmpty() && never.size() == options.size();
    }

    private void unreachable(Place place, Condition condition, String messageKey) {
        Optional<String> cause = condition.references().stream()
                .map(Reference::question)
                .filter(code -> neverShown.contains(code.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (cause.isPresent()) {
            findings.error(place, "survey-check.unreachable.because", cause.get());
        } else {
            findings.error(place, messageKey);
        }
    }

    private void hide(Question question) {
        neverShown.add(question.code().toLowerCase(Locale.ROOT));
        answers.remove(question);
    }
}
