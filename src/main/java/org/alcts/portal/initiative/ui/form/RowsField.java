package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A field of several rows of the same kind, to which one adds and from which one takes away. */
abstract class RowsField<T> extends CustomField<List<T>> {

    /** One row's fields, and what they hold. */
    interface Row<T> extends java.io.Serializable {
        /** Null while the row is still empty. */
        T value();

        List<Component> fields();
    }

    private final List<Row<T>> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Button add = new Button(VaadinIcon.PLUS.create());

    /** @param addText what the button says that adds a row */
    RowsField(String label, String addText) {
        super(List.of());
        setLabel(label);
        lines.addClassName("rows-field");
        add.setText(addText);
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> {
            Row<T> row = newRow(null);
            show(row);
            row.fields().getFirst().getElement().callJsFunction("focus");
        });
        add(lines, add);
    }

    /** @param value null for an empty row */
    abstract Row<T> newRow(T value);

    /** What the button to take a row away says to those who hear it. */
    abstract String removeText();

    List<Row<T>> rows() {
        return rows;
    }

    /** Shows an empty row to begin with where there is none. */
    final void beginWithOne() {
        if (rows.isEmpty()) {
            show(newRow(null));
        }
    }

    /** To be called by whatever changes a row. */
    final void changed() {
        updateValue();
    }

    private void show(Row<T> row) {
        rows.add(row);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(removeText());
        Div line = new Div();
        line.addClassName("rows-line");
        line.add(row.fields());
        line.add(remove);
        remove.addClickListener(click -> {
            rows.remove(row);
            lines.remove(line);
            add.focus();
            changed();
        });
        lines.add(line);
    }

    @Override
    protected List<T> generateModelValue() {
        return List.copyOf(
                rows.stream().map(Row::value).filter(Objects::nonNull).toList());
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        lines.removeAll();
        values.forEach(value -> show(newRow(value)));
    }
}
