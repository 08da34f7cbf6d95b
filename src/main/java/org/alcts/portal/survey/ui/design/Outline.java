package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/** All pages and questions in order, as a tree with one line each; moved by dragging or with Alt and an arrow. */
@Tag("portal-outline")
@JsModule("./portal-outline.ts")
class Outline extends Component implements HasComponents, HasStyle {

    private static final int FIRST_WORDS = 90;

    private final SerializableConsumer<String> chosen;
    private final Map<String, OutlineItem> items = new HashMap<>();
    private List<String> order = List.of();

    /** @param chosen is told the key of what is to be edited; empty for the texts of the survey */
    Outline(SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassName("outline");
        getElement().setAttribute("role", "tree");
        getElement().setAttribute("aria-label", getTranslation("survey-design.outline"));
    }

    /** @param findings how many checks found something at a page or question, by its key */
    void show(Questionnaire questionnaire, String selected, ToIntFunction<String> findings) {
        List<OutlineItem.Line> lines = lines(questionnaire, findings);
        List<String> keys = lines.stream().map(OutlineItem.Line::key).toList();
        items.keySet().retainAll(keys);
        for (OutlineItem.Line line : lines) {
            OutlineItem item = items.computeIfAbsent(line.key(), this::newItem);
            item.show(line);
            item.choose(line.key().equals(selected));
        }
        if (!keys.equals(order)) {
            order = keys;
            removeAll();
            keys.forEach(key -> add(items.get(key)));
        }
        getElement().callJsFunction("showKey", selected);
    }

    private OutlineItem newItem(String key) {
        OutlineItem item = new OutlineItem();
        item.addClickListener(click -> chosen.accept(key));
        return item;
    }

    /** Puts the cursor on a line. */
    void focus(String key) {
        getElement().callJsFunction("focusKey", key);
    }

    private List<OutlineItem.Line> lines(Questionnaire questionnaire, ToIntFunction<String> findings) {
        List<OutlineItem.Line> lines = new ArrayList<>();
        String texts = getTranslation("survey-design.texts");
        lines.add(
                new OutlineItem.Line("", 1, VaadinIcon.FILE_TEXT_O, texts, "", texts, false, findings.applyAsInt("")));
        int number = 0;
        for (Page page : questionnaire.pages()) {
            String name = getTranslation("survey-design.page", ++number);
            String title = words(page.title(), questionnaire);
            lines.add(new OutlineItem.Line(
                    page.key(),
                    1,
                    VaadinIcon.COPY_O,
                    name,
                    "",
                    title.isEmpty() ? name : title,
                    !page.condition().isBlank(),
                    findings.applyAsInt(page.key())));
            for (Question question : page.questions()) {
                lines.add(line(question, questionnaire, findings));
            }
        }
        return lines;
    }

    private OutlineItem.Line line(Question question, Questionnaire questionnaire, ToIntFunction<String> findings) {
        String words = words(question.text(), questionnaire);
        return new OutlineItem.Line(
                question.key(),
                2,
                KindWords.icon(question.kind()),
                KindWords.name(question.kind()),
                question.code(),
                words.isEmpty() ? getTranslation("survey-design.no-words") : words,
                !question.condition().isBlank(),
                findings.applyAsInt(question.key()));
    }

    private static String words(Text text, Questionnaire questionnaire) {
        String words = text.in(questionnaire.language(), questionnaire.language())
                .strip()
                .replaceAll("\\s+", " ");
        return words.length() <= FIRST_WORDS ? words : words.substring(0, FIRST_WORDS) + "…";
    }

    Registration onDrop(ComponentEventListener<Dropped> listener) {
        return addListener(Dropped.class, listener);
    }

    Registration onStep(ComponentEventListener<Stepped> listener) {
        return addListener(Stepped.class, listener);
    }

    Registration onRemove(ComponentEventListener<Removed> listener) {
        return addListener(Removed.class, listener);
    }

    Registration onUndo(ComponentEventListener<Undo> listener) {
        return addListener(Undo.class, listener);
    }

    Registration onRedo(ComponentEventListener<Redo> listener) {
        return addListener(Redo.class, listener);
    }

    /** Control and Z, anywhere but in a field, which has an undo of its own. */
    @DomEvent("outline-undo")
    public static class Undo extends ComponentEvent<Outline> {

        public Undo(Outline source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Control, Shift and Z, or Control and Y. */
    @DomEvent("outline-redo")
    public static class Redo extends ComponentEvent<Outline> {

        public Redo(Outline source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A line was dragged to another. */
    @DomEvent("outline-drop")
    public static class Dropped extends ComponentEvent<Outline> {

        private final String key;
        private final String target;
        private final boolean after;

        public Dropped(
                Outline source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.target") String target,
                @EventData("event.detail.after") boolean after) {
            super(source, fromClient);
            this.key = key;
            this.target = target;
            this.after = after;
        }

        String key() {
            return key;
        }

        String target() {
            return target;
        }

        boolean after() {
            return after;
        }
    }

    /** A line is to go one place up or down. */
    @DomEvent("outline-step")
    public static class Stepped extends ComponentEvent<Outline> {

        private final String key;
        private final int by;

        public Stepped(
                Outline source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.key = key;
            this.by = by;
        }

        String key() {
            return key;
        }

        boolean up() {
            return by < 0;
        }
    }

    /** A line is to be taken away. */
    @DomEvent("outline-remove")
    public static class Removed extends ComponentEvent<Outline> {

        private final String key;

        public Removed(Outline source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
