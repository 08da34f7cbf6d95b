package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.learning.offering.OfferingImportPreview;
import org.alcts.portal.learning.offering.OfferingImportPreview.Change;
import org.alcts.portal.learning.offering.OfferingImportPreview.Fate;
import org.alcts.portal.learning.offering.OfferingImportPreview.Row;
import org.alcts.portal.ui.NarrowScreens;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What would become of every row of a file of offerings, to be read before it happens. */
class OfferingImportTable extends Div {

    /** All fates together, beside each by itself. */
    private record Choice(Fate fate, long count) {}

    private final OfferingImportPreview preview;
    private final Grid<Row> grid = new Grid<>();

    OfferingImportTable(OfferingImportPreview preview, String fileName, Runnable take) {
        this.preview = preview;
        Section section = new Section(getTranslation("learning-offering.preview", fileName)).framed();
        section.note(getTranslation("learning-offering.preview.note"));
        if (preview.doesSomething()) {
            Button yes = new Button(getTranslation("learning-offering.preview.take"), click -> take.run());
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            section.actions(yes);
        } else {
            section.add(new Span(getTranslation("learning-offering.preview.nothing")));
        }
        if (!preview.ignoredColumns().isEmpty()) {
            Span ignored = new Span(
                    getTranslation("learning-offering.preview.ignored", String.join(", ", preview.ignoredColumns())));
            ignored.addClassName("note");
            section.add(ignored);
        }
        section.add(choices(), table());
        add(section);
    }

    private Component choices() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, preview.rows().size()));
        for (Fate fate : List.of(Fate.REFUSED, Fate.CHANGED, Fate.ADDED, Fate.UNCHANGED)) {
            all.add(new Choice(fate, preview.count(fate)));
        }
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(getTranslation("learning-offering.preview.show"));
        group.addClassName("in-a-row");
        group.setItems(all);
        group.setItemLabelGenerator(choice -> getTranslation(
                "learning-offering.preview.show." + (choice.fate() == null ? "ALL" : choice.fate()), choice.count()));
        group.addValueChangeListener(change -> show(change.getValue().fate()));
        group.setValue(all.getFirst());
        return group;
    }

    private Component table() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("32rem");
        grid.addClassName("list");
        var wide = List.of(
                grid.addColumn(Row::line)
                        .setHeader(getTranslation("learning-offering.preview.line"))
                        .setWidth("5rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(OfferingImportTable::which)
                        .setHeader(getTranslation("learning-offering.title"))
                        .setFlexGrow(2),
                grid.addComponentColumn(row -> fate(row.fate()))
                        .setHeader(getTranslation("learning-offering.preview.fate"))
                        .setWidth("9rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(this::what)
                        .setHeader(getTranslation("learning-offering.preview.what"))
                        .setFlexGrow(4));
        var narrow = grid.addComponentColumn(row -> new Div(which(row), fate(row.fate()), what(row)))
                .setHeader(getTranslation("learning-offering.title"));
        NarrowScreens.leaveOut(grid, wide, narrow);
        show(null);
        return grid;
    }

    private void show(Fate fate) {
        grid.setItems(preview.rows().stream()
                .filter(row -> fate == null || row.fate() == fate)
                .toList());
    }

    private static Component which(Row row) {
        Span title = new Span(row.title());
        Span key = new Span(row.key());
        key.addClassName("secondary");
        Div cell = new Div(title, key);
        cell.addClassName("two-lines");
        return cell;
    }

    private Component fate(Fate fate) {
        Tone tone = switch (fate) {
            case ADDED, CHANGED -> Tone.GOOD;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.BAD;
        };
        return new StatusBadge(tone, getTranslation("learning-offering.preview.fate." + fate));
    }

    private Component what(Row row) {
        Div cell = new Div();
        cell.addClassName("wrapped");
        if (row.fate() == Fate.REFUSED) {
            row.reasons()
                    .forEach(reason -> cell.add(new Div(getTranslation(
                            reason.messageKey(), reason.arguments().toArray()))));
        } else {
            cell.setText(row.changes().stream().map(this::words).collect(Collectors.joining("; ")));
        }
        return cell;
    }

    private String words(Change change) {
        if (change.before().isEmpty()) {
            return getTranslation("learning-offering.preview.new", change.column(), change.after());
        }
        return change.after().isEmpty()
                ? getTranslation("learning-offering.preview.emptied", change.column(), change.before())
                : getTranslation("learning-offering.preview.change", change.column(), change.before(), change.after());
    }
}
