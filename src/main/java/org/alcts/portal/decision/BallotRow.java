package org.alcts.portal.decision;

import java.io.Serializable;

/** What somebody did in a vote of the Board. @param castAs the office that brought the vote, in words */
public record BallotRow(long decisionId, String name, String castAs, Choice choice) implements Serializable {}
