package org.alcts.portal.initiative;

/** Who reads an initiative once it was approved. Before that only its units, the office and, when proposed, the Board do. */
public enum Visibility {
    /** The lead and partner units, the office and the Board: an exception. */
    UNIT,
    MEMBERS,
    /** Everybody, without an account. */
    PUBLIC
}
