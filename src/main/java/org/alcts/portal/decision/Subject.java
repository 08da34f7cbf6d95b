package org.alcts.portal.decision;

/**
 * What is to be decided on.
 *
 * @param id within its kind
 * @param unitId the unit that leads it
 */
public record Subject(SubjectKind kind, long id, String title, long unitId, Reach reach) {}
