package org.alcts.portal.people;

/** The kinds of membership of the association. */
public enum MembershipKind {
    PERSONAL,
    STUDENT,
    INSTITUTIONAL,
    RETIRED
}
