package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts what a service found wrong beside the field it is about, and the cursor into the first of them. What was typed
 * stays.
 */
public class FieldErrors implements Serializable {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param property the name by which the service speaks of this field */
    public <F extends Component & HasValidation> FieldErrors at(String property, F field) {
        fields.put(property, field);
        return this;
    }

    public void clear() {
        fields.values().forEach(field -> {
            ((HasValidation) field).setInvalid(false);
            ((HasValidation) field).setErrorMessage(null);
        });
    }

    /**
     * Clears the old errors and shows these, by property. An error of a property that has no field here is shown as a
     * notice, so that none is lost.
     */
    public void show(Map<String, String> errors) {
        clear();
        errors.forEach((property, message) -> {
            if (!fields.containsKey(property)) {
                Notices.failed(message);
            }
        });
        boolean focused = false;
        for (Map.Entry<String, Component> field : fields.entrySet()) {
            String message = errors.get(field.getKey());
            if (message != null) {
                ((HasValidation) field.getValue()).setErrorMessage(message);
                ((HasValidation) field.getValue()).setInvalid(true);
                if (!focused && field.getValue() instanceof Focusable<?> focusable) {
                    focusable.focus();
                    focused = true;
                }
            }
        }
    }
}
