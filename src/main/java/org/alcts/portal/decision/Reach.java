package org.alcts.portal.decision;

/**
 * How far a piece of work reaches, which alone says who approves it: what stays within a unit's own charge and membership
 * is done on the unit's own authority, whatever its rank; what touches others goes to the Board (the association's rule on
 * matters referred to the Board). From the narrowest to the widest.
 */
public enum Reach {
    OWN_UNIT,
    ALCTS_UNITS,
    ALA_UNITS,
    PUBLIC;

    public boolean needsBoard() {
        return this != OWN_UNIT;
    }

    public boolean widerThan(Reach other) {
        return compareTo(other) > 0;
    }
}
