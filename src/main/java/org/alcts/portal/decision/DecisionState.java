package org.alcts.portal.decision;

/** Where a request for the Board's word stands. */
public enum DecisionState {
    WAITING,
    DECIDED,
    WITHDRAWN
}
