package org.alcts.portal.people.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.imports.UnknownColumn;

/** Warns of columns that are not read: which, what was probably meant, and which there are. */
class UnknownColumns extends Div {

    UnknownColumns(ImportPreview preview) {
        addClassNames("message-bar", "tone-warning", "unknown-columns");
        getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        preview.unknownColumns().forEach(column -> list.add(new ListItem(sentence(column))));
        add(
                new Paragraph(getTranslation(
                        "import.unknown", preview.unknownColumns().size())),
                list,
                new Paragraph(getTranslation("import.unknown.known", String.join(", ", preview.knownColumns()))));
    }

    private String sentence(UnknownColumn column) {
        return column.nearest().isEmpty()
                ? getTranslation("import.unknown.column", column.heading())
                : getTranslation("import.unknown.column.nearest", column.heading(), column.nearest());
    }
}
