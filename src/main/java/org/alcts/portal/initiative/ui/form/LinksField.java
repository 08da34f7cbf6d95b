package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.alcts.portal.initiative.Link;

/** Pages to read elsewhere. */
class LinksField extends RowsField<Link> {

    LinksField(String label, String addText) {
        super(label, addText);
    }

    @Override
    String removeText() {
        return getTranslation("initiative-form.link.remove");
    }

    @Override
    Row<Link> newRow(Link value) {
        return new Line(value);
    }

    private final class Line implements Row<Link> {

        private final TextField label = new TextField(getTranslation("initiative-form.link.label"));
        private final TextField address = new TextField(getTranslation("initiative-form.link.address"));

        Line(Link value) {
            label.addClassName("grows");
            address.addClassName("grows");
            if (value != null) {
                label.setValue(value.label() == null ? "" : value.label());
                address.setValue(value.address() == null ? "" : value.address());
            }
            label.addValueChangeListener(change -> changed());
            address.addValueChangeListener(change -> changed());
        }

        @Override
        public Link value() {
            return label.isEmpty() && address.isEmpty() ? null : new Link(label.getValue(), address.getValue());
        }

        @Override
        public List<Component> fields() {
            return List.of(label, address);
        }
    }
}
