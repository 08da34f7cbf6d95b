package org.alcts.portal.survey.results;

import java.util.Optional;

/** A count, or why it is not shown. A nought is a count: nobody did. */
public final class Figure {

    private final long number;
    private final Hiding hiding;

    private Figure(long number, Hiding hiding) {
        this.number = number;
        this.hiding = hiding;
    }

    public static Figure shown(long number) {
        return new Figure(number, null);
    }

    public static Figure hidden(Hiding why) {
        return new Figure(-1, why);
    }

    static Figure of(long number, Hiding whyNot) {
        return whyNot == null ? shown(number) : hidden(whyNot);
    }

    public boolean isShown() {
        return hiding == null;
    }

    /** @throws IllegalStateException when it is hidden: it is not known here at all */
    public long number() {
        if (hiding != null) {
            throw new IllegalStateException("Hidden: " + hiding);
        }
        return number;
    }

    /** Empty when it is shown. */
    public Optional<Hiding> hiding() {
        return Optional.ofNullable(hiding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure && figure.number == number && figure.hiding == hiding;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) * 31 + (hiding == null ? 0 : hiding.ordinal() + 1);
    }

    @Override
    public String toString() {
        return hiding == null ? Long.toString(number) : hiding.name();
    }
}
