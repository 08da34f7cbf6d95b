package org.alcts.portal.survey.ui.results.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/** The words of a questionnaire in the reader's language, where it has them. */
public final class QuestionWords {

    private static final int LONGEST_LABEL = 90;

    private final String base;
    private final String language;

    public QuestionWords(Questionnaire questionnaire) {
        base = questionnaire.language();
        UI ui = UI.getCurrent();
        language = (ui == null ? Locale.ENGLISH : ui.getLocale()).getLanguage();
    }

    public String of(Text text) {
        return text.in(language, base);
    }

    /** Its text, or its code where it has none. */
    public String of(Question question) {
        String words = of(question.text());
        return words.isBlank() ? question.code() : words;
    }

    /** An option of a question: its words, or those of the portal for yes, no, ticked and other. */
    public String of(Question question, Option option) {
        String words = of(option.text());
        if (!words.isBlank()) {
            return words;
        }
        if (Option.OTHER.equals(option.code())) {
            return I18NProvider.translate("survey-results.other");
        }
        if (question.kind() == QuestionKind.YES_NO) {
            return I18NProvider.translate(Field.YES.equals(option.code()) ? "survey-results.yes" : "survey-results.no");
        }
        return option.code();
    }

    /** Code, words and row in one line, for lists to choose from. */
    public String label(Question question, Option row) {
        String words = of(question);
        String cut = words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL - 1) + "…";
        return row == null
                ? I18NProvider.translate("survey-results.question", question.code(), cut)
                : I18NProvider.translate("survey-results.question.row", question.code(), of(question, row), cut);
    }
}
