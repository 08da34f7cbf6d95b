package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Names and values. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    /** @param key of the name's text */
    Facts fact(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }

    /** @param value left out when it is null or blank */
    Facts fact(String key, String value) {
        return value == null || value.isBlank() ? this : fact(key, new Text(value));
    }
}
