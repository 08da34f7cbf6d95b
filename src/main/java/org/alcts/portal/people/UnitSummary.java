package org.alcts.portal.people;

import java.io.Serializable;

/** A unit under the name it has on the day asked about. */
public record UnitSummary(long id, String key, UnitKind kind, String name, String acronym) implements Serializable {}
