package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person as the list of people shows them: everything is as of today.
 *
 * @param membership kind of the membership valid today; null for somebody who has none
 * @param memberUntil last day of that membership; null while it is open-ended
 * @param sections acronyms of the units the person belongs to
 * @param account whether the person has set a password
 */
public record MemberRow(
        long id,
        String givenName,
        String familyName,
        String email,
        String institution,
        String memberNumber,
        MembershipKind membership,
        LocalDate memberUntil,
        List<String> sections,
        List<Seat> offices,
        boolean account)
        implements Serializable {

    /** An office in a unit, in short. */
    public record Seat(Office office, String acronym) implements Serializable {}

    public String displayName() {
        return givenName + " " + familyName;
    }
}
