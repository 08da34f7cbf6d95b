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

    /** The heading of what says what an organization is. @param acronym null where it has none */
    static String about(String acronym, String name) {
        return acronym == null
                ? I18NProvider.translate("plan.organization", name)
                : I18NProvider.translate("plan.statement", acronym);
    }

    static Tone toneOf(PlanStanding standing) {
        return switch (standing) {
            case IN_FORCE -> Tone.GOOD;
            case UPCOMING, DRAFT -> Tone.INFO;
            case ENDED, SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
