package org.alcts.portal.survey.editing;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionEdit;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;

/**
 * Another kind for a question, with all that fits. What is listed to be ticked or ranked becomes the rows of a matrix, and
 * the other way round: it is what the answers are about. A scale stays a scale.
 */
public final class KindChange {

    private KindChange() {}

    /** The identity that makes waves comparable goes: answers of another kind compare with nothing. */
    public static Question to(Question question, QuestionKind kind) {
        QuestionKind from = question.kind();
        if (from == kind) {
            return question;
        }
        boolean toRows = listsItems(from) && kind.isMatrix();
        boolean fromRows = from.isMatrix() && listsItems(kind);
        List<Option> choices = toRows ? List.of() : fromRows ? question.rows() : question.choices();
        List<Option> rows = toRows ? question.choices() : question.rows();
        QuestionEdit edit = question.edit()
                .kind(kind)
                .identity("")
                .choices(kind.hasChoices() ? exclusiveOnlyIn(kind, choices) : List.of())
                .secondChoices(kind == QuestionKind.MATRIX_TWO_SCALES ? question.secondChoices() : List.of())
                .rows(kind.takesRows() ? plain(rows) : List.of())
                .rules(fitting(question.rules(), kind));
        return choosing(kind) ? edit.done() : edit.prefill(Prefill.NOTHING).done();
    }

    private static boolean listsItems(QuestionKind kind) {
        return kind == QuestionKind.MULTIPLE || kind == QuestionKind.RANKING;
    }

    private static boolean choosing(QuestionKind kind) {
        return kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE;
    }

    private static List<Option> exclusiveOnlyIn(QuestionKind kind, List<Option> options) {
        return kind == QuestionKind.MULTIPLE ? options : plain(options);
    }

    private static List<Option> plain(List<Option> options) {
        return options.stream().map(option -> option.withExclusive(false)).toList();
    }

    /** Those of the rules that this kind keeps to. */
    static Rules fitting(Rules rules, QuestionKind kind) {
        boolean counts = kind == QuestionKind.MULTIPLE || kind == QuestionKind.RANKING;
        boolean numbers = kind == QuestionKind.NUMBER || kind == QuestionKind.MATRIX_NUMBERS;
        boolean words = kind == QuestionKind.TEXT || kind == QuestionKind.LONG_TEXT;
        boolean days = kind == QuestionKind.DATE;
        return Rules.NONE
                .withDropdown(rules.dropdown() && kind == QuestionKind.SINGLE)
                .withOther(rules.other() && choosing(kind))
                .withComment(rules.comment() && choosing(kind))
                .withRandomOrder(rules.randomOrder() && (kind.hasChoices() || kind.takesRows()))
                .withCount(counts ? rules.least() : null, counts ? rules.most() : null)
                .withRange(
                        numbers ? rules.lowest() : null,
                        numbers ? rules.highest() : null,
                        numbers && rules.wholeNumber())
                .withText(words ? rules.longest() : null, words ? rules.pattern() : null)
                .withDays(days ? rules.earliest() : null, days ? rules.latest() : null)
                .withSensitive(rules.sensitive());
    }
}
