package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** Something to pick: the browser's own radio button or tick box, in a label that is easy to hit. */
@Tag("label")
final class Pick extends HtmlContainer {

    private static final String CHECKED = "checked";
    private static final String EVENT_CHECKED = "element.checked";

    @Tag("input")
    private static final class Box extends HtmlComponent implements Focusable<Box> {}

    private final Box box = new Box();
    private final Span words = new Span();
    private final String text;
    private boolean picked;

    private Pick(String type, String name, String id, String text) {
        this.text = text;
        addClassName("pick");
        box.getElement().setAttribute("type", type);
        box.getElement().setAttribute("name", name);
        box.setId(id);
        words.setText(text);
        words.addClassName("pick-words");
        words.setId(id + "-words");
        add(box, words);
    }

    /** One of those with the same name. */
    static Pick one(String name, String id, String text) {
        return new Pick("radio", name, id, text);
    }

    static Pick tick(String id, String text) {
        return new Pick("checkbox", id, id, text);
    }

    /** Named by what else stands there, before its own words. */
    Pick after(String elementId) {
        box.getElement()
                .setAttribute("aria-labelledby", elementId + " " + words.getId().orElseThrow());
        return this;
    }

    /** It stands alone: the browser takes the others out at once, whether the portal can be reached or not. */
    Pick exclusive() {
        box.getElement().setAttribute("data-exclusive", true);
        return this;
    }

    Pick describedBy(String elementId) {
        box.getElement().setAttribute("aria-describedby", elementId);
        return this;
    }

    Pick number(String number) {
        Span figure = new Span(number);
        figure.addClassName("pick-number");
        figure.getElement().setAttribute("aria-hidden", "true");
        addComponentAtIndex(1, figure);
        return this;
    }

    /** Something small at the end of its words. */
    Pick mark(Span mark) {
        words.setText("");
        words.add(new Span(text), new Text(" "), mark);
        return this;
    }

    boolean picked() {
        return picked;
    }

    /** To begin with. */
    void start(boolean with) {
        picked = with;
        box.getElement().setProperty(CHECKED, with);
    }

    /** Changes what the person sees; said outright, since the browser has let go of radio buttons without a word. */
    void letGo() {
        picked = false;
        box.getElement().setProperty(CHECKED, false);
        box.getElement().executeJs("this.checked = false");
    }

    /** As {@link #letGo}, where the browser has done so already. */
    void hasLetGo() {
        picked = false;
    }

    /**
     * Hears of the person's own picking, each in its order: after a lost connection many arrive at once, and the property
     * has the last of them from the first on.
     */
    void onChange(Runnable then) {
        box.getElement()
                .addEventListener("change", event -> {
                    picked = event.getEventData().get(EVENT_CHECKED).asBoolean();
                    then.run();
                })
                .addEventData(EVENT_CHECKED);
        // Keeps the property as the browser has it, in case that all of the page has to be sent again.
        box.getElement().addPropertyChangeListener(CHECKED, "change", change -> {});
    }

    void focus() {
        box.focus();
    }
}
