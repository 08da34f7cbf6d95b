package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

/** From one page of a reading list to the next; each has its own address. */
class Pager extends Nav {

    /**
     * @param page counts from 0
     * @param address of a page
     */
    Pager(int page, int pages, SerializableFunction<Integer, String> address) {
        addClassName("result-pager");
        getElement().setAttribute("aria-label", getTranslation("survey-results.pages"));
        if (page > 0) {
            add(new Anchor(address.apply(page - 1), getTranslation("survey-results.page.before")));
        }
        add(new Span(getTranslation("survey-results.page.of", page + 1, pages)));
        if (page + 1 < pages) {
            add(new Anchor(address.apply(page + 1), getTranslation("survey-results.page.after")));
        }
    }
}
