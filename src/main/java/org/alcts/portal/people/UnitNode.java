package org.alcts.portal.people;

import java.io.Serializable;

/**
 * A unit in the tree of units as of today.
 *
 * @param parentId id of the unit it belongs to; null at the top
 * @param chairs names of who chairs or presides over it today, an acting one included; null when nobody does
 * @param members how many persons belong to it by affiliation
 */
public record UnitNode(
        long id, String key, UnitKind kind, String name, String acronym, Long parentId, String chairs, int members)
        implements Serializable {}
