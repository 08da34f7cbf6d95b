package org.alcts.portal.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * How somebody's account stands; points in time are by the system's clock.
 *
 * @param password whether one is set, so that the person can sign in
 * @param passwordChangedAt null when none was ever set
 * @param lastSignInAt null for somebody who never did
 * @param linkOpenUntil until when the last one-time link is good; null when none is open
 * @param waitMinutes whole minutes until the next try to sign in is looked at; 0 when it is at once
 */
public record AccountState(
        boolean password, Instant passwordChangedAt, Instant lastSignInAt, Instant linkOpenUntil, long waitMinutes)
        implements Serializable {}
