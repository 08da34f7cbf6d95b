package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.alcts.portal.board.overlap.Answer;
import org.alcts.portal.board.overlap.OverlapRow;
import org.alcts.portal.board.overlap.OverlapRow.Side;
import org.alcts.portal.board.overlap.OverlapState;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Overlaps in words. */
final class OverlapWords {

    private OverlapWords() {}

    /** As it is offered in the filter. */
    static String of(OverlapState state) {
        return text(state == OverlapState.ANSWERED ? "overlap.state.ANSWERED.filter" : "overlap.state." + state);
    }

    static StatusBadge badge(OverlapRow overlap) {
        return switch (overlap.state()) {
            case OPEN -> new StatusBadge(Tone.WARNING, of(OverlapState.OPEN), VaadinIcon.COPY_O);
            case ANSWERED ->
                new StatusBadge(
                        Tone.INFO,
                        text("overlap.state.ANSWERED", overlap.toChange().acronym()),
                        VaadinIcon.HOURGLASS);
            case RESOLVED -> new StatusBadge(Tone.GOOD, of(OverlapState.RESOLVED));
            case DISMISSED, LAPSED -> new StatusBadge(Tone.NEUTRAL, of(overlap.state()));
        };
    }

    /** "Both speak of metadata, digital; serve 3.2 first of all; aim at Annual 2009." */
    static String because(OverlapRow overlap) {
        List<String> reasons = new ArrayList<>();
        reasons.add(text("overlap.because.words", overlap.words()));
        if (!overlap.objectives().isEmpty()) {
            reasons.add(text(
                    overlap.samePrimary() ? "overlap.because.primary" : "overlap.because.objectives",
                    overlap.samePrimary() ? overlap.objectives().split(",")[0] : overlap.objectives()));
        }
        if (overlap.closeInTime()) {
            reasons.add(time(overlap));
        }
        return text(
                "overlap.because",
                reasons.stream()
                        .reduce((one, other) -> text("overlap.and", one, other))
                        .orElseThrow());
    }

    private static String time(OverlapRow overlap) {
        Side first = overlap.first();
        Side second = overlap.second();
        if (first.targetName() != null && Objects.equals(first.targetName(), second.targetName())) {
            return text("overlap.because.aim", first.targetName());
        }
        long days = first.targetDay() == null || second.targetDay() == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(first.targetDay(), second.targetDay()));
        return text("overlap.because.close", days);
    }

    static String money(Side side) {
        return side.moneyMinor() == null || side.moneyMinor() == 0
                ? text("overlap.side.no-money")
                : Formats.here().money(side.moneyMinor(), Currency.getInstance(side.currency()));
    }

    static String lead(Side side) {
        String office = InitiativeWords.of(side.ownerOffice());
        return side.owners() == null
                ? text("overlap.side.lead.vacant", office)
                : text("overlap.side.lead.held", side.owners(), office);
    }

    static String of(Answer answer) {
        return text("overlap.answer." + answer);
    }

    static String given(OverlapRow overlap) {
        Answer answer = overlap.answer().answer();
        if (answer == Answer.NO_OVERLAP) {
            return text("overlap.given.NO_OVERLAP");
        }
        Side leading = overlap.answer().leading();
        return text(
                "overlap.given." + answer,
                leading.acronym(),
                leading.title(),
                overlap.other(leading).acronym());
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
