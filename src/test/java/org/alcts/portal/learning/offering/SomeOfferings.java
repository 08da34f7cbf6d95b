package org.alcts.portal.learning.offering;

import java.time.LocalDate;
import java.util.Set;

/** Writes what a form would hold, for tests: {@code SomeOfferings.of(unit).titled("A webinar").on(day).content()}. */
public final class SomeOfferings {

    private final long unit;
    private String title = "Web seminar on licenses";
    private OfferingFormat format = OfferingFormat.LIVE_WEBINAR;
    private Level level = Level.INTRODUCTORY;
    private OfferingState state = OfferingState.HELD;
    private LocalDate begins = LocalDate.of(2008, 10, 14);
    private LocalDate ends;
    private Integer minutes = 60;
    private Set<String> topics = Set.of("licensing");
    private Money money = new Money(2500L, 60_000L, 145_000L, "USD");
    private Turnout turnout = new Turnout(58, 21, 33, 29);
    private String partners = "Example Consortium";
    private Long initiative;
    private String link = "https://example.org/licenses";

    private SomeOfferings(long unit) {
        this.unit = unit;
    }

    /** Held on 14 October 2008 with 58 participants. */
    public static SomeOfferings of(long unit) {
        return new SomeOfferings(unit);
    }

    public SomeOfferings titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public SomeOfferings as(OfferingFormat newFormat) {
        format = newFormat;
        return this;
    }

    public SomeOfferings at(Level newLevel) {
        level = newLevel;
        return this;
    }

    public SomeOfferings on(LocalDate first) {
        begins = first;
        return this;
    }

    public SomeOfferings until(LocalDate last) {
        ends = last;
        return this;
    }

    public SomeOfferings about(String... keys) {
        topics = Set.of(keys);
        return this;
    }

    public SomeOfferings costing(Money newMoney) {
        money = newMoney;
        return this;
    }

    public SomeOfferings with(Turnout newTurnout) {
        turnout = newTurnout;
        return this;
    }

    public SomeOfferings lasting(Integer newMinutes) {
        minutes = newMinutes;
        return this;
    }

    public SomeOfferings alone() {
        partners = null;
        return this;
    }

    public SomeOfferings cameOf(Long initiativeId) {
        initiative = initiativeId;
        return this;
    }

    public SomeOfferings at(String address) {
        link = address;
        return this;
    }

    /** Nobody came yet. */
    public SomeOfferings planned() {
        state = OfferingState.PLANNED;
        turnout = Turnout.UNKNOWN;
        return this;
    }

    public SomeOfferings cancelled() {
        state = OfferingState.CANCELLED;
        turnout = Turnout.UNKNOWN;
        return this;
    }

    public SomeOfferings inState(OfferingState newState) {
        state = newState;
        return this;
    }

    public OfferingContent content() {
        return new OfferingContent(
                title,
                unit,
                format,
                level,
                state,
                begins,
                ends,
                minutes,
                topics,
                money,
                turnout,
                partners,
                initiative,
                "Captions",
                link);
    }
}
