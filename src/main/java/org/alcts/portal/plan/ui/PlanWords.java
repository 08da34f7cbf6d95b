package org.alcts.portal.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.plan.PlanStanding;
import org.alcts.portal.ui.Tone;

/** How a plan stands, as it is said and shown. */
final class PlanWords {

    private PlanWords() {}

    static String of(PlanStanding standing) {
        return I18NProvider.translate("plan.standing." + standing);
    }

    static Tone toneOf(PlanStanding standing) {
        return switch (standing) {
            case IN_FORCE -> Tone.GOOD;
            case UPCOMING, DRAFT -> Tone.INFO;
            case ENDED, SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
