package org.alcts.portal.people;

import java.io.Serializable;

/**
 * Which persons to list. Whatever is null does not filter.
 *
 * @param text words that must all occur in name, e-mail address, institution or member number
 * @param standing whether a membership is valid today
 * @param section key of a unit that the person belongs to today
 * @param kind kind of the membership valid today
 * @param account whether the person can sign in
 */
public record MemberFilter(String text, Standing standing, String section, MembershipKind kind, Boolean account)
        implements Serializable {

    /** Whether somebody is a member today. */
    public enum Standing {
        CURRENT,
        LAPSED
    }

    public static final MemberFilter ALL = new MemberFilter(null, null, null, null, null);
}
