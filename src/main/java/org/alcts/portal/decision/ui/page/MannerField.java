package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.select.Select;
import org.alcts.portal.decision.Manner;

/** How the Board voted: at a meeting or between two. */
class MannerField extends Select<Manner> {

    MannerField(Manner proposed) {
        setLabel(getTranslation("decision.dialog.manner"));
        setItems(Manner.values());
        setItemLabelGenerator(manner -> getTranslation("decision.manner." + manner));
        setHelperText(getTranslation("decision.dialog.manner.help"));
        setValue(proposed);
    }
}
