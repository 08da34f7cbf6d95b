package org.alcts.portal.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** From a day to a day, both included; without an end it goes on. */
@Embeddable
public class Period {

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected Period() {}

    private Period(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end (" + to + ") before it begins (" + from + ")");
        }
        this.from = from;
        this.to = to;
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /** @throws IllegalArgumentException when the end lies before the beginning */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same period, ended on that day. */
    public Period endingOn(LocalDate lastDay) {
        return new Period(from, lastDay);
    }

    public LocalDate begins() {
        return from;
    }

    public Optional<LocalDate> ends() {
        return Optional.ofNullable(to);
    }
}
