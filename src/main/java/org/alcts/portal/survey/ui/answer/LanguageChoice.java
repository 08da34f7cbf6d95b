package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Consumer;

/** The languages of a survey, each by its own name. */
final class LanguageChoice extends Select<String> {

    LanguageChoice(Answering now, Consumer<String> chosen) {
        setLabel(now.say("survey-answer.language"));
        addClassName("language-choice");
        setItems(now.questionnaire().languages());
        setItemLabelGenerator(LanguageChoice::name);
        setValue(now.language());
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    private static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
