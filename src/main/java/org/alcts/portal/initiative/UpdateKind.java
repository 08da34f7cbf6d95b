package org.alcts.portal.initiative;

/** What an entry in an initiative's log of updates is about. All but {@link #PROGRESS} change the stage. */
public enum UpdateKind {
    FILED,
    SUBMITTED,
    WITHDRAWN,
    APPROVED,
    RETURNED,
    DECLINED,
    STARTED,
    PROGRESS,
    COMPLETED,
    DEFERRED,
    RESUMED,
    DROPPED
}
