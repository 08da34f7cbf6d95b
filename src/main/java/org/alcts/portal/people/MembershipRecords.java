package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when and until when somebody is a member, and to which sections and groups they belong. */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class MembershipRecords {

    /** The kinds of units that members choose for themselves; to the others they are appointed. */
    public static final Set<UnitKind> CHOSEN_BY_MEMBERS =
            Set.of(UnitKind.SECTION, UnitKind.COUNCIL, UnitKind.INTEREST_GROUP);

    private final Persons persons;
    private final Memberships memberships;
    private final Affiliations affiliations;
    private final Units units;

    MembershipRecords(Persons persons, Memberships memberships, Affiliations affiliations, Units units) {
        this.persons = persons;
        this.memberships = memberships;
        this.affiliations = affiliations;
        this.units = units;
    }

    /**
     * @param memberNumber null or blank when there is none
     * @param to last day; null while open-ended
     * @throws Refused when the days do not fit together, or the person is a member already on one of them
     */
    public void start(long personId, MembershipKind kind, String memberNumber, LocalDate from, LocalDate to) {
        requirePerson(personId);
        if (kind == null) {
            throw new Refused("kind", "people.refused.kind-missing");
        }
        Period period = Dated.period(from, to);
        memberships.findByPersonId(personId).stream()
                .filter(other -> Dated.overlap(other.period(), period))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "from",
                            "people.refused.member-already",
                            other.period().begins());
                });
        memberships.save(new Membership(personId, Dated.limited("memberNumber", memberNumber, 20), kind, period));
    }

    /** @throws Refused when the last day lies before the beginning, the membership ended earlier, or no reason is given */
    public void end(long membershipId, LocalDate lastDay, String reason) {
        Membership membership =
                memberships.findById(membershipId).orElseThrow(() -> new Refused("", "people.refused.no-membership"));
        Dated.requireEnd(membership.period(), lastDay);
        membership.endOn(lastDay, Dated.reason(reason));
    }

    /**
     * @param primary whether it is the person's first section; the others are not any more, then
     * @throws Refused when the unit takes no members or does not exist then, or the person belongs to it already
     */
    public void affiliate(long personId, long unitId, boolean primary, LocalDate from, LocalDate to) {
        requirePerson(personId);
        Period period = Dated.period(from, to);
        Unit unit = units.findById(unitId)
                .filter(u -> CHOSEN_BY_MEMBERS.contains(u.kind()))
                .orElseThrow(() -> new Refused("unit", "people.refused.unit-missing"));
        if (!unit.existsOn(from)) {
            throw new Refused("from", "people.refused.unit-not-then");
        }
        List<Affiliation> others = affiliations.findByPersonId(personId);
        others.stream()
                .filter(other -> other.unitId() == unitId && Dated.overlap(other.period(), period))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "unit",
                            "people.refused.affiliated-already",
                            other.period().begins());
                });
        if (primary) {
            others.forEach(Affiliation::stepBack);
        }
        affiliations.save(new Affiliation(personId, unitId, primary, period));
    }

    /** @throws Refused when the last day lies before the beginning, the affiliation ended earlier, or no reason is given */
    public void endAffiliation(long affiliationId, LocalDate lastDay, String reason) {
        Affiliation affiliation = affiliations
                .findById(affiliationId)
                .orElseThrow(() -> new Refused("", "people.refused.no-affiliation"));
        Dated.requireEnd(affiliation.period(), lastDay);
        affiliation.endOn(lastDay, Dated.reason(reason));
    }

    private void requirePerson(long personId) {
        // Held until the end, so that two entries for one person cannot overlap unseen.
        persons.findToEdit(personId).orElseThrow(() -> new Refused("", "people.refused.no-person"));
    }
}
