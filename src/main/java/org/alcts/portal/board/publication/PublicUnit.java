package org.alcts.portal.board.publication;

/** A unit under its name of today. */
public record PublicUnit(String key, String name) {}
