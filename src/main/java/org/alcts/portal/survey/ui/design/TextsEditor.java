package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** What the survey says as a whole, and in which languages. */
class TextsEditor extends Div implements Editor {

    private final WordsField title;

    TextsEditor(Draft draft, Steps steps) {
        addClassName("editor");
        Questionnaire now = draft.questionnaire();
        add(new EditorHead(VaadinIcon.FILE_TEXT_O, getTranslation("survey-design.texts"), "", steps));
        title = WordsField.line(
                draft,
                getTranslation("survey-design.title"),
                now.title(),
                change -> draft.change(survey -> survey.withTitle(change.apply(survey.title()))));
        add(
                title,
                WordsField.lines(
                                draft,
                                getTranslation("survey-design.welcome"),
                                now.welcome(),
                                change -> draft.change(survey -> survey.withWelcome(change.apply(survey.welcome()))))
                        .explained(getTranslation("survey-design.welcome.help")),
                WordsField.lines(
                        draft,
                        getTranslation("survey-design.ending"),
                        now.ending(),
                        change -> draft.change(survey -> survey.withEnding(change.apply(survey.ending())))));
        if (!draft.wordsOnly()) {
            add(new EditorPart(getTranslation("survey-design.part.languages"), new LanguagesField(draft)));
        }
    }

    @Override
    public void focus() {
        title.focus();
    }
}
