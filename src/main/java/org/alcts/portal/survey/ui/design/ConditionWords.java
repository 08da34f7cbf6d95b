package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.condition.SimpleCondition.Relation;
import org.alcts.portal.survey.editing.Askable;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Text;

/** What is picked for a condition, in words. */
final class ConditionWords {

    private static final int AROUND = 14;

    /** What days are said to be in other words than numbers. */
    private static final Set<Relation> DAYS = Set.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.MORE, Relation.LESS);

    private ConditionWords() {}

    /** Says what is wrong, and shows the place with what stands around it. */
    static String sentence(ConditionRefused refused, String typed) {
        int at = Math.min(refused.position(), typed.length());
        String before = typed.substring(Math.max(0, at - AROUND), at);
        String after = typed.substring(at, Math.min(typed.length(), at + AROUND));
        return I18NProvider.translate(
                "survey-design.condition.refused",
                I18NProvider.translate(refused.messageKey(), refused.position() + 1, refused.found()),
                before,
                after);
    }

    static String of(Askable asked, String language) {
        String words = words(asked.question().text(), language);
        String row = asked.row().map(option -> words(option.text(), language)).orElse("");
        String about = row.isBlank() ? words : row + " (" + words + ")";
        return asked.reference().name() + " " + about;
    }

    static String of(Relation relation, QuestionKind kind) {
        if (kind == QuestionKind.DATE && DAYS.contains(relation)) {
            return I18NProvider.translate("survey-design.relation-day." + relation);
        }
        if (kind == QuestionKind.CONSENT) {
            return I18NProvider.translate("survey-design.relation-tick." + relation);
        }
        return I18NProvider.translate("survey-design.relation." + relation);
    }

    static String of(Option option, String language) {
        String words = words(option.text(), language);
        if (option.code().equals(Option.OTHER)) {
            return I18NProvider.translate("survey-design.value.other");
        }
        if (words.isEmpty() && option.code().equals(Field.YES)) {
            return I18NProvider.translate("survey-design.value.yes");
        }
        if (words.isEmpty() && option.code().equals(Field.NO)) {
            return I18NProvider.translate("survey-design.value.no");
        }
        return words.isEmpty() ? option.code() : words;
    }

    private static String words(Text text, String language) {
        return text.in(language, language).strip().replaceAll("\\s+", " ");
    }
}
