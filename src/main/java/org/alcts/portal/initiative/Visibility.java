package org.alcts.portal.initiative;

/** Who reads an initiative once it was approved. Before that only its units, the office and, when proposed, the Board do. */
public enum Visibility {
    /** The lead and partner units, the office and the Board: an exception. */
    UNIT,
    /** All members; everybody too while the office keeps the plan open to the public, which is the rule. */
    MEMBERS,
    /** Everybody, without an account, whether the plan is open or not. */
    PUBLIC
}
