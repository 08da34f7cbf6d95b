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
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * Every page, question, choice and row is shown for some answers. What a condition asks about has been looked at before:
 * something that is never shown has no answer, and a choice that is never shown is never taken.
 */
final class ReachCheck implements Check {

    private final Questionnaire questionnaire;
    private final ConditionCheck conditions;
    private final Findings findings;
    private final PossibleAnswers answers = new PossibleAnswers();
    private final Set<String> neverShown = new HashSet<>();
    private Condition pageCondition = Condition.ALWAYS;
    private boolean pageShown = true;

    /** @param conditions comes to each place before this check does */
    ReachCheck(Questionnaire questionnaire, ConditionCheck conditions, Findings findings) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
        this.findings = findings;
    }

    @Override
    public void page(Place place, Page page) {
        pageCondition = conditions.sound(place, page.condition());
        pageShown = possible(pageCondition);
        if (!pageShown) {
            unreachable(place, pageCondition, "survey-check.unreachable.page");
        }
    }

    @Override
    public void question(Place place, Question question) {
        Condition own = conditions.sound(place, question.condition());
        Condition both = both(pageCondition, own);
        if (!pageShown) {
            hide(question);
        } else if (!possible(both)) {
            boolean byPage = possible(own);
            unreachable(
                    place, own, byPage ? "survey-check.unreachable.with-page" : "survey-check.unreachable.question");
            hide(question);
        } else if (isEmptied(place, question, both)) {
            findings.error(place, "survey-check.unreachable.options");
            hide(question);
        }
    }

    /** Whether nothing is left to choose or to rate. Remembers what is gone. */
    private boolean isEmptied(Place place, Question question, Condition shown) {
        boolean choices = areGone(place, question, question.choices(), shown);
        boolean second = areGone(place, question, question.secondChoices(), shown);
        boolean rows = areGone(place, question, question.rows(), shown);
        return choices && question.kind().hasChoices() && !question.rules().other()
                || (rows || second) && question.kind().isMatrix();
    }

    private boolean areGone(Place place, Question question, List<Option> options, Condition shown) {
        List<Option> never = options.stream()
                .filter(option -> !possible(both(shown, conditions.sound(place.at(option), option.condition()))))
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

    private boolean possible(Condition condition) {
        return condition.equals(Condition.ALWAYS) || Possibility.of(condition, questionnaire, answers::of);
    }

    private static Condition both(Condition one, Condition other) {
        if (one.equals(Condition.ALWAYS)) {
            return other;
        }
        return other.equals(Condition.ALWAYS) ? one : new Condition.And(List.of(one, other));
    }
}
