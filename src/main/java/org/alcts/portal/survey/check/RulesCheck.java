package org.alcts.portal.survey.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.alcts.portal.survey.answering.SafePattern;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;

/** Limits leave room for an answer. Rules that a kind of question does not look at are not looked at here either. */
final class RulesCheck implements Check {

    private final Findings findings;

    RulesCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void question(Place place, Question question) {
        Rules rules = question.rules();
        switch (question.kind()) {
            case MULTIPLE, RANKING -> choices(place, question);
            case NUMBER, MATRIX_NUMBERS -> numbers(place, rules);
            case TEXT, LONG_TEXT -> texts(place, rules);
            case DATE -> {
                if (rules.earliest() != null
                        && rules.latest() != null
                        && rules.earliest().isAfter(rules.latest())) {
                    findings.error(place, "survey-check.rule.days");
                }
            }
            case SINGLE, RATING, MATRIX, MATRIX_TWO_SCALES, YES_NO, NOTE, CONSENT -> {}
        }
    }

    private void choices(Place place, Question question) {
        Integer least = question.rules().least();
        Integer most = question.rules().most();
        if (least != null && least < 0 || most != null && most < 1) {
            findings.error(place, "survey-check.rule.count");
            return;
        }
        if (least != null && most != null && least > most) {
            findings.error(place, "survey-check.rule.least-most", least, most);
            return;
        }
        long choices = question.choices().stream()
                        .filter(option -> !option.exclusive())
                        .count()
                + (question.kind() == QuestionKind.MULTIPLE && question.rules().other() ? 1 : 0);
        if (least != null && least > choices) {
            findings.error(place, "survey-check.rule.least", least, choices);
        } else if (most != null && most > choices && choices > 0) {
            findings.warning(place, "survey-check.rule.most", most, choices);
        }
    }

    private void numbers(Place place, Rules rules) {
        BigDecimal lowest = rules.lowest();
        BigDecimal highest = rules.highest();
        if (lowest == null || highest == null) {
            return;
        }
        if (lowest.compareTo(highest) > 0) {
            findings.error(place, "survey-check.rule.range");
        } else if (rules.wholeNumber()
                && lowest.setScale(0, RoundingMode.CEILING).compareTo(highest) > 0) {
            findings.error(place, "survey-check.rule.no-whole-number");
        }
    }

    private void texts(Place place, Rules rules) {
        if (rules.longest() != null && rules.longest() < 1) {
            findings.error(place, "survey-check.rule.longest");
        }
        if (rules.pattern() != null && !SafePattern.isValid(rules.pattern())) {
            findings.error(place, "survey-check.rule.pattern");
        }
    }
}
