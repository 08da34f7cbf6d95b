package org.alcts.portal.people.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.imports.ImportPreview.Change;
import org.alcts.portal.people.imports.ImportPreview.Fate;
import org.alcts.portal.people.imports.ImportPreview.Row;
import org.alcts.portal.ui.NarrowScreens;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What would become of every row of a file, to be read before it happens. */
class ImportTable extends Div {

    /** All fates together, beside each by itself. */
    private record Choice(Fate fate, long count) {}

    private final ImportPreview preview;
    private final String subject;
    private final UnaryOperator<String> fieldName;
    private final Grid<Row> grid = new Grid<>();

    /**
     * @param subject what a row is about, in a word
     * @param fieldName the words for the key of a field
     */
    ImportTable(
            ImportPreview preview, String fileName, String subject, UnaryOperator<String> fieldName, Runnable apply) {
        this.preview = preview;
        this.subject = subject;
        this.fieldName = fieldName;
        addClassName("parts");
        Section section = new Section(getTranslation("import.preview", fileName)).framed();
        section.note(getTranslation("import.preview.note"));
        if (preview.doesSomething()) {
            Button yes = new Button(getTranslation("import.apply"), click -> apply.run());
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            section.actions(yes);
        } else {
            section.add(new Span(getTranslation("import.nothing")));
        }
        section.add(choices(), table());
        if (!preview.unknownColumns().isEmpty()) {
            add(new UnknownColumns(preview));
        }
        add(section);
    }

    private Component choices() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, preview.rows().size()));
        for (Fate fate : List.of(Fate.REFUSED, Fate.CHANGED, Fate.ADDED, Fate.UNCHANGED)) {
            all.add(new Choice(fate, preview.count(fate)));
        }
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(getTranslation("import.show"));
        group.addClassName("in-a-row");
        group.setItems(all);
        group.setItemLabelGenerator(choice ->
                getTranslation("import.show." + (choice.fate() == null ? "ALL" : choice.fate()), choice.count()));
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
                        .setHeader(getTranslation("import.line"))
                        .setWidth("5rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(ImportTable::which).setHeader(subject).setFlexGrow(2),
                grid.addComponentColumn(row -> fate(row.fate()))
                        .setHeader(getTranslation("import.fate"))
                        .setWidth("9rem")
                        .setFlexGrow(0),
                grid.addComponentColumn(this::what)
                        .setHeader(getTranslation("import.what"))
                        .setFlexGrow(4));
        var narrow = grid.addComponentColumn(row -> new Div(which(row), fate(row.fate()), what(row)))
                .setHeader(subject);
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
        Span name = new Span(row.name());
        Span key = new Span(row.key());
        key.addClassName("secondary");
        Div cell = new Div(name, key);
        cell.addClassName("two-lines");
        return cell;
    }

    private Component fate(Fate fate) {
        Tone tone = switch (fate) {
            case ADDED, CHANGED -> Tone.GOOD;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.BAD;
        };
        return new StatusBadge(tone, getTranslation("import.fate." + fate));
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
        String field = fieldName.apply(change.field());
        if (change.before().isEmpty()) {
            return getTranslation("import.change.new", field, change.after());
        }
        return change.after().isEmpty()
                ? getTranslation("import.change.gone", field, change.before())
                : getTranslation("import.change", field, change.before(), change.after());
    }
}
