package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.select.Select;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.questionnaire.Page;

/** The page that a question is on; choosing another puts it to that page's end. */
class PagePlace extends Select<Page> {

    private final Draft draft;
    private final String key;
    private boolean showing;

    PagePlace(Draft draft, Steps steps, String key) {
        this.draft = draft;
        this.key = key;
        setLabel(getTranslation("survey-design.on-page"));
        setItemLabelGenerator(this::name);
        show();
        addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                steps.moveTo(key, change.getValue().key());
            }
        });
    }

    private String name(Page page) {
        int number =
                draft.questionnaire().pages().stream().map(Page::key).toList().indexOf(page.key()) + 1;
        String title = page.title().in(draft.language(), draft.language());
        return title.isBlank()
                ? getTranslation("survey-design.page", number)
                : getTranslation("survey-design.page.titled", number, title);
    }

    /** Shows where the question is now. */
    void show() {
        showing = true;
        setItems(draft.questionnaire().pages());
        Arrangement.pageAround(draft.questionnaire(), key).ifPresent(this::setValue);
        showing = false;
    }
}
