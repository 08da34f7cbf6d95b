package org.alcts.portal.platform.security;

/**
 * The roles that open a door: who may come to a screen or call a service at all. They are computed from the assignments
 * valid today; whether somebody may touch this initiative or that unit is asked a second time, of the object itself.
 */
public final class Roles {

    /** A current member of the association, or somebody who holds an office in it today. */
    public static final String MEMBER = "MEMBER";

    /** Chairs a unit or represents it on the planning committee today. */
    public static final String UNIT_WRITER = "UNIT_WRITER";

    /** Votes on the Board of Directors today. */
    public static final String BOARD = "BOARD";

    /** Works in the association's office. */
    public static final String OFFICE = "OFFICE";

    /** Looks after accounts, jobs and health; has no right to content by that. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
