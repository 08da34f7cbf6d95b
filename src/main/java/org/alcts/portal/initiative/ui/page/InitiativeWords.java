package org.alcts.portal.initiative.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.ComputedHealth;
import org.alcts.portal.initiative.ComputedHealth.Reason;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;
import org.alcts.portal.initiative.Visibility;
import org.alcts.portal.people.Office;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** The initiative module's terms in words, and its states as badges. */
public final class InitiativeWords {

    private InitiativeWords() {}

    public static String of(Stage stage) {
        return text("initiative.stage." + stage);
    }

    public static String of(Health health) {
        return text("initiative.health." + health);
    }

    public static String of(UpdateKind kind) {
        return text("initiative.kind." + kind);
    }

    public static String of(Visibility visibility) {
        return text("initiative.visibility." + visibility);
    }

    public static String of(Reach reach) {
        return text("decision.reach." + reach);
    }

    public static String of(Office office) {
        return text("people.office." + office);
    }

    public static StatusBadge badge(Stage stage) {
        return new StatusBadge(tone(stage), of(stage), icon(stage));
    }

    public static StatusBadge badge(Health health) {
        return new StatusBadge(tone(health), of(health));
    }

    /** Nothing was heard of it since the last conference began. */
    public static StatusBadge staleBadge() {
        return new StatusBadge(Tone.WARNING, text("initiative.stale"), VaadinIcon.CLOCK)
                .explainedBy(text("initiative.stale.meaning"));
    }

    /** Made up for the demonstration. */
    public static StatusBadge illustrativeBadge() {
        return new StatusBadge(Tone.NEUTRAL, text("initiative.illustrative"), VaadinIcon.FLASK)
                .explainedBy(text("initiative.illustrative.meaning"));
    }

    public static Tone tone(Stage stage) {
        return switch (stage) {
            case IDEA, DROPPED -> Tone.NEUTRAL;
            case PROPOSED, ACTIVE -> Tone.INFO;
            case COMPLETED -> Tone.GOOD;
            case DEFERRED -> Tone.WARNING;
        };
    }

    public static Tone tone(Health health) {
        return switch (health) {
            case ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.WARNING;
            case STALLED -> Tone.BAD;
        };
    }

    private static VaadinIcon icon(Stage stage) {
        return switch (stage) {
            case IDEA -> VaadinIcon.LIGHTBULB;
            case PROPOSED -> VaadinIcon.GAVEL;
            case ACTIVE -> VaadinIcon.PLAY_CIRCLE_O;
            case COMPLETED -> VaadinIcon.CHECK_CIRCLE_O;
            case DEFERRED -> VaadinIcon.PAUSE;
            case DROPPED -> VaadinIcon.CLOSE_CIRCLE_O;
        };
    }

    /** Why the health is computed as it is, a sentence for each reason; never empty. */
    public static List<String> derivation(ComputedHealth computed) {
        return computed.reasons().isEmpty()
                ? List.of(text("initiative.reason.none"))
                : computed.reasons().stream().map(InitiativeWords::sentence).toList();
    }

    private static String sentence(Reason reason) {
        Formats formats = Formats.here();
        return switch (reason) {
            case ComputedHealth.SilentForTwoConferences silent ->
                text("initiative.reason.silent", formats.day(silent.lastUpdateOn()));
            case ComputedHealth.MostlyLate late ->
                text(
                        "initiative.reason.mostly-late",
                        formats.percent(late.sharePercent()),
                        formats.day(late.oldestDue()));
            case ComputedHealth.Stale stale -> text("initiative.reason.stale", formats.day(stale.lastUpdateOn()));
            case ComputedHealth.MilestonesOverdue overdue ->
                text("initiative.reason.overdue", overdue.count(), formats.day(overdue.oldestDue()));
            case ComputedHealth.TargetPassed passed -> text("initiative.reason.target", formats.day(passed.target()));
        };
    }

    /** "Annual 2009", or the day where no conference is meant; a dash without either. */
    public static String planned(LocalDate day, String meeting) {
        return meeting != null
                ? meeting
                : day == null ? text("initiative.open") : Formats.here().day(day);
    }

    /** What was promised. @param milestone its title; null for the initiative as a whole */
    public static String promise(String milestone) {
        return milestone == null ? text("initiative.promise.whole") : milestone;
    }

    public static Anchor link(long id, String title) {
        return new Anchor("initiatives/" + id, title);
    }

    /** Computed health; beside it what is claimed where that differs. Empty unless active. */
    public static Component health(Health computed, Health claimed, boolean differs) {
        Span cell = new Span();
        cell.addClassName("badges");
        if (computed != null) {
            cell.add(badge(computed));
        }
        if (differs) {
            Span claim = new Span(text("initiative.claimed", of(claimed)));
            claim.addClassName("secondary");
            cell.add(claim);
        }
        return cell;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
