package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.decision.BallotCount;
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

    /** As in "13 for, 1 against, 2 absent." What nobody did is left out, save for and against. */
    public static String of(BallotCount count) {
        return I18NProvider.translate(
                "decision.count",
                count.votesFor(),
                count.votesAgainst(),
                count.abstained(),
                count.recused(),
                count.absent());
    }

    /** Why somebody else has no say. @param why key of the sentence that tells themselves so */
    static String ofOther(String why) {
        return I18NProvider.translate("decision.recusal.other." + why.substring(why.lastIndexOf('.') + 1));
    }

    /** {@link #of(BallotCount)} and whether enough were there. */
    public static String quorum(BallotCount count) {
        return of(count) + " "
                + I18NProvider.translate(
                        count.hasQuorum() ? "decision.quorum" : "decision.quorum.missing",
                        count.present(),
                        count.seats(),
                        count.quorum());
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
