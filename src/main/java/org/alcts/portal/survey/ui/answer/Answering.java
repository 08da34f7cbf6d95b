package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alcts.portal.survey.AnswerSheet;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/** A sheet in the language that its person reads it in. */
record Answering(AnswerSheet sheet, String language) {

    static Answering of(AnswerSheet sheet) {
        Questionnaire questionnaire = sheet.questionnaire();
        boolean chosen = questionnaire.languages().contains(sheet.language());
        return new Answering(sheet, chosen ? sheet.language() : questionnaire.language());
    }

    long id() {
        return sheet.survey().id();
    }

    Questionnaire questionnaire() {
        return sheet.questionnaire();
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String words(Text text) {
        return text.in(language, questionnaire().language());
    }

    /** The portal's own words, in the survey's language as far as there are any. */
    String say(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    String title() {
        return words(questionnaire().title());
    }

    Shown shown() {
        return shown(sheet.answers());
    }

    Shown shown(Answers answers) {
        return Shown.of(questionnaire(), answers, sheet.seed());
    }

    /** Place of a page among those that are shown, from 0; -1 when it is not. */
    static int place(List<ShownPage> pages, String key) {
        return IntStream.range(0, pages.size())
                .filter(place -> pages.get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }
}
