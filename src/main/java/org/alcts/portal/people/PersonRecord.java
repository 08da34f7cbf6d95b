package org.alcts.portal.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is on record about a person, past and future included, newest first.
 *
 * @param version to edit the details from
 */
public record PersonRecord(
        long id,
        int version,
        PersonDetails details,
        List<MembershipEntry> memberships,
        List<AffiliationEntry> affiliations,
        List<TermRow> terms)
        implements Serializable {

    /** @param to last day; null while open-ended */
    public record MembershipEntry(
            long id, MembershipKind kind, String memberNumber, LocalDate from, LocalDate to, String endReason)
            implements Serializable {}

    /** @param unitName the unit's name today, or its last one */
    public record AffiliationEntry(
            long id,
            String unitKey,
            String unitName,
            String acronym,
            boolean primary,
            LocalDate from,
            LocalDate to,
            String endReason)
            implements Serializable {}

    public String displayName() {
        return details.givenName() + " " + details.familyName();
    }
}
