package org.alcts.portal.decision;

/** What the Board can be asked to decide on. */
public enum SubjectKind {
    INITIATIVE,
    SURVEY
}
