package org.alcts.portal.decision;

/** What somebody with a vote on the Board did with it. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAINED,
    ABSENT,
    /** Stepped aside, of their own accord or because they lead or asked for what is decided on. Counts as present. */
    RECUSED
}
