package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.DecisionState;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The decision module's terms in words, and its states as badges. */
public final class DecisionWords {

    private DecisionWords() {}

    public static String of(Reach reach) {
        return I18NProvider.translate("decision.reach." + reach);
    }

    public static String of(Outcome outcome) {
        return I18NProvider.translate("decision.outcome." + outcome);
    }

    /** What was decided, or that it waits. */
    public static StatusBadge badge(DecisionRow row) {
        if (row.state() != DecisionState.DECIDED) {
            return new StatusBadge(
                    row.state() == DecisionState.WAITING ? Tone.INFO : Tone.NEUTRAL,
                    I18NProvider.translate("decision.state." + row.state()));
        }
        Tone tone = switch (row.outcome()) {
            case APPROVED -> Tone.GOOD;
            case RETURNED -> Tone.WARNING;
            case DECLINED -> Tone.BAD;
        };
        return new StatusBadge(tone, of(row.outcome()));
    }
}
