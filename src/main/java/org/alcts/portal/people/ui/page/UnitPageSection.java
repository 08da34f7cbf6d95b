package org.alcts.portal.people.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alcts.portal.people.UnitSummary;

/** What a feature has to say on a unit's page: its initiatives, for example. A bean of this type is all it takes. */
public interface UnitPageSection {

    /** Lower comes first. */
    int order();

    /** The section for this unit, made anew at every visit; empty when there is nothing to say. */
    Optional<Component> section(UnitSummary unit);
}
