package org.alcts.portal.people.ui;

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
import org.alcts.portal.people.ImportPreview;
import org.alcts.portal.people.ImportPreview.Change;
import org.alcts.portal.people.ImportPreview.Fate;
import org.alcts.portal.people.ImportPreview.Row;
import org.alcts.portal.ui.NarrowScreens;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What would become of every row of a file, to be read before it happens. */
class ImportTable extends Div {

    /** All fates together, beside each by itself. */
    private record Choice(Fate fate, long count) {}

    private final ImportPreview preview;
    private final Grid<Row> grid = new Grid<>();

    ImportTable(ImportPreview preview, String fileName, Runnable apply) {
        this.preview = preview;
        Section section = new Section(getTranslation("people.import.preview", fileName)).framed();
        section.note(getTranslation("people.import.preview.note"));
        Button yes = new Button(getTranslation("people.import.apply"), click -> apply.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        if (preview.doesSomething()) {
            section.actions(yes);
        } else {
            section.add(new Span(getTranslation("people.import.nothing")));
        }
        if (!preview.ignoredColumns().isEmpty()) {
            Span ignored =
                    new Span(getTranslation("people.import.ignored", String.join(", ", preview.ignoredColumns())));
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
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(getTranslation("people.import.show"));
        group.addClassName("in-a-row");
        group.setItems(all);
        group.setItemLabelGenerator(choice -> getTranslation(
                "people.import.show." + (choice.fate() == null ? "ALL" : choice.fate()), choice.count()));
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
                        .setHeader(getTranslation("people.import.line"))
                        .setWidth("5rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(ImportTable::who)
                        .setHeader(getTranslation("people.column.person"))
                        .setFlexGrow(2),
                grid.addComponentColumn(row -> fate(row.fate()))
                        .setHeader(getTranslation("people.import.fate"))
                        .setWidth("9rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(this::what)
                        .setHeader(getTranslation("people.import.what"))
                        .setFlexGrow(4));
        var narrow = grid.addComponentColumn(row -> new Div(who(row), fate(row.fate()), what(row)))
                .setHeader(getTranslation("people.column.person"));
        NarrowScreens.leaveOut(grid, wide, narrow);
        show(null);
        return grid;
    }

    private void show(Fate fate) {
        grid.setItems(preview.rows().stream()
                .filter(row -> fate == null || row.fate() == fate)
                .toList());
    }

    private static Component who(Row row) {
        Span name = new Span(row.name());
        Span email = new Span(row.email());
        email.addClassName("secondary");
        Div cell = new Div(name, email);
        cell.addClassName("two-lines");
        return cell;
    }

    private static Component fate(Fate fate) {
        Tone tone = switch (fate) {
            case ADDED, CHANGED -> Tone.GOOD;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.BAD;
        };
        return new StatusBadge(tone, Words.text("people.import.fate." + fate));
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
        String field = getTranslation("people.column." + change.field());
        if (change.before().isEmpty()) {
            return getTranslation("people.import.change.new", field, change.after());
        }
        return change.after().isEmpty()
                ? getTranslation("people.import.change.ends", field, change.before())
                : getTranslation("people.import.change", field, change.before(), change.after());
    }
}
