package org.alcts.portal.decision;

/** What the Board decided. */
public enum Outcome {
    APPROVED,
    /** To be worked over, and submitted again. */
    RETURNED,
    DECLINED
}
