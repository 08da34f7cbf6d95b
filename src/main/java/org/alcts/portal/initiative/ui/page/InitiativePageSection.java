package org.alcts.portal.initiative.ui.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativePage;

/** What a feature has to say on an initiative's page: the needs that it answers, for example. A bean of this type is all it takes. */
public interface InitiativePageSection {

    /** Lower comes first. */
    int order();

    /** The section for this initiative, made anew at every visit; empty when there is nothing to say. */
    Optional<Component> section(InitiativePage page);
}
