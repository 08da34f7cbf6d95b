package org.alcts.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature has to say on the home screen to whoever is signed in. A bean of this type is all it takes. */
public interface HomeContribution {

    /** Where on the home screen it belongs. */
    enum Place {
        /** Something waits for this person. */
        TO_DO,
        /** Something happened since they were last here. */
        NEWS
    }

    Place place();

    /** Lower comes first within its place. */
    int order();

    /** The card for the person signed in now, made anew at every visit; empty when there is nothing to say. */
    Optional<Component> card();
}
