package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.alcts.portal.people.Refused;

/** At the top of a page: what is to be put right, or what has no answer yet, each with the way there. */
final class Faults extends Div {

    private final Locale locale;

    Faults(Locale locale) {
        this.locale = locale;
        addClassName("faults");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
        removeClassNames("shown", "reminder");
    }

    void show(Map<QuestionBlock, List<Refused>> refusals, Function<QuestionBlock, String> name) {
        clear();
        if (!refusals.isEmpty()) {
            list(
                    "survey-answer.faults",
                    List.copyOf(refusals.keySet()),
                    name,
                    block -> refusals.get(block).getFirst().field());
        }
    }

    void remind(List<QuestionBlock> open, Function<QuestionBlock, String> name) {
        clear();
        addClassName("reminder");
        list("survey-answer.reminder", open, name, block -> block.question().code());
    }

    private void list(
            String key,
            List<QuestionBlock> blocks,
            Function<QuestionBlock, String> name,
            Function<QuestionBlock, String> field) {
        UnorderedList list = new UnorderedList();
        for (QuestionBlock block : blocks) {
            NativeButton there = new NativeButton(name.apply(block), click -> block.focus(field.apply(block)));
            there.addClassName("link-button");
            list.add(new ListItem(there));
        }
        addClassName("shown");
        add(new Paragraph(I18NProvider.translate(locale, key, blocks.size())), list);
    }
}
