package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.UnaryOperator;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.questionnaire.Page;

/** A page: its title, what it says at its top, when it is shown. */
class PageEditor extends Div implements Editor {

    private final Draft draft;
    private final String key;
    private final WordsField title;

    PageEditor(Draft draft, Steps steps, Page page) {
        this.draft = draft;
        this.key = page.key();
        addClassName("editor");
        int number = draft.questionnaire().pages().indexOf(page) + 1;
        add(new EditorHead(VaadinIcon.COPY_O, getTranslation("survey-design.page", number), key, steps));
        title = WordsField.line(
                draft,
                getTranslation("survey-design.page.title"),
                page.title(),
                change -> keep(now -> now.withTitle(change.apply(now.title()))));
        add(
                title,
                WordsField.lines(
                        draft,
                        getTranslation("survey-design.page.intro"),
                        page.intro(),
                        change -> keep(now -> now.withIntro(change.apply(now.intro())))));
        if (!draft.wordsOnly()) {
            Checkbox random = new Checkbox(getTranslation("survey-design.page.random"));
            add(Typing.on(random, page.randomOrder(), ticked -> keep(now -> now.withRandomOrder(ticked))));
            add(new EditorPart(
                    getTranslation("survey-design.part.condition"),
                    new ConditionField(
                            draft, key, page.condition(), condition -> keep(now -> now.withCondition(condition)))));
        }
    }

    private void keep(UnaryOperator<Page> change) {
        draft.change(now -> Arrangement.changePage(now, key, change));
    }

    @Override
    public void focus() {
        title.focus();
    }
}
