package org.alcts.portal.initiative;

/** How an active initiative is doing: claimed by its people with an update, and computed by {@link HealthRule}. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    STALLED
}
