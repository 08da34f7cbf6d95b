package org.alcts.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is recorded of the Board's vote.
 *
 * @param reason needed unless it was approved
 * @param votedOn the day of the vote, not later than today
 */
public record Vote(Outcome outcome, String reason, LocalDate votedOn) implements Serializable {}
