package org.alcts.portal.learning.offering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters offerings and what became of them. For whoever writes for the unit that runs them today, and the office. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class OfferingEntries {

    private record LastWriter(String name, Instant revisedAt) {}

    private final Offerings offerings;
    private final OfferingReferences references;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingEntries(
            Offerings offerings,
            OfferingReferences references,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.offerings = offerings;
        this.references = references;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a new offering begins with: the unit, where there is only one to write for. */
    @Transactional(readOnly = true)
    public OfferingContent begin() {
        Set<Long> written = currentPerson.today().unitsWrittenFor();
        return OfferingContent.empty(written.size() == 1 ? written.iterator().next() : null);
    }

    /**
     * What the form begins with. An initiative that is not for this person to read is left out, and stays on saving.
     *
     * @throws Refused when there is no such offering
     */
    @Transactional(readOnly = true)
    public OpenedOffering open(long id) {
        Offering offering = offerings.findById(id).orElseThrow(OfferingEntries::gone);
        OfferingPermissions.requireCanWrite(offering.unitId(), currentPerson.today());
        return opened(offering);
    }

    /**
     * @return its id
     * @throws OfferingRefused when something is missing or wrong
     */
    public long enter(OfferingContent entered) {
        AssignmentsToday person = currentPerson.today();
        OfferingContent content = entered.tidy();
        requireGood(content, null);
        OfferingPermissions.requireCanWrite(content.unitId(), person);
        String key = OfferingKeys.of(content, offerings::existsByOfferingKey);
        return offerings
                .saveAndFlush(new Offering(key, content, person.personId(), LocalDate.now(clock), clock.instant()))
                .id();
    }

    /**
     * @param version of the offering that the form began with
     * @throws OfferingSavedMeanwhile when somebody else saved since; nothing is saved then
     * @throws OfferingRefused when something is missing or wrong
     * @throws Refused when it is gone
     */
    public void revise(long id, int version, OfferingContent entered) {
        AssignmentsToday person = currentPerson.today();
        Offering offering = offerings.findToChange(id).orElseThrow(OfferingEntries::gone);
        OfferingPermissions.requireCanWrite(offering.unitId(), person);
        if (offering.version() != version) {
            throw savedMeanwhile(offering);
        }
        OfferingContent now = offering.content();
        OfferingContent content = keepingWhatIsNotRead(entered.tidy(), now);
        requireGood(content, now);
        OfferingPermissions.requireCanWrite(content.unitId(), person);
        if (!content.equals(now)) {
            offering.revise(content, clock.instant());
            offerings.saveAndFlush(offering);
        }
    }

    /**
     * Takes one out of the ledger that was entered by mistake; its history stays.
     *
     * @throws Refused when it is gone already
     */
    public void remove(long id) {
        Offering offering = offerings.findToChange(id).orElseThrow(OfferingEntries::gone);
        OfferingPermissions.requireCanWrite(offering.unitId(), currentPerson.today());
        offerings.delete(offering);
    }

    private OfferingContent keepingWhatIsNotRead(OfferingContent content, OfferingContent now) {
        boolean unread = content.initiativeId() == null && now.initiativeId() != null && !reads(now.initiativeId());
        return unread ? content.withInitiative(now.initiativeId()) : content;
    }

    private boolean reads(long initiativeId) {
        return references.readable(Set.of(initiativeId)).contains(initiativeId);
    }

    private void requireGood(OfferingContent content, OfferingContent before) {
        LocalDate today = LocalDate.now(clock);
        List<Refused> refusals = new ArrayList<>(OfferingCheck.of(content, today));
        Set<Long> mentioned =
                Optional.ofNullable(content.initiativeId()).map(Set::of).orElse(Set.of());
        refusals.addAll(references.check(content, before, references.units(today), references.readable(mentioned)));
        if (!refusals.isEmpty()) {
            throw new OfferingRefused(refusals);
        }
    }

    private OpenedOffering opened(Offering offering) {
        OfferingContent content = offering.content();
        boolean unread = content.initiativeId() != null && !reads(content.initiativeId());
        return new OpenedOffering(offering.version(), unread ? content.withInitiative(null) : content);
    }

    private OfferingSavedMeanwhile savedMeanwhile(Offering offering) {
        LastWriter last =
                jdbc.sql("""
                        select coalesce(concat(p.given_name, ' ', p.family_name), '') as name, o.revised_at
                          from offering o left join person p on p.id = o.changed_by where o.id = :id""").param("id", offering.id()).query(LastWriter.class).single();
        return new OfferingSavedMeanwhile(opened(offering), last.name(), last.revisedAt());
    }

    static Refused gone() {
        return new Refused("", "learning-offering.refused.gone");
    }
}
