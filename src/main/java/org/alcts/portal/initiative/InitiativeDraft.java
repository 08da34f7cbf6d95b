package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody was typing when they last left the form.
 *
 * @param initiativeId null for a new one
 * @param opened what the form began with, to see later whether somebody else saved meanwhile; null for a new one
 * @param reason reference to what a new one is filed for; null for none
 * @param savedAt by the portal's calendar
 */
public record InitiativeDraft(
        Long initiativeId, InitiativeContent opened, InitiativeContent entered, String reason, Instant savedAt)
        implements Serializable {}
