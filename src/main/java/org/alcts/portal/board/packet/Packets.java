package org.alcts.portal.board.packet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.platform.security.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes packets and hands them out. A packet is written once for all members and once for the Board, each as a page, a
 * PDF and a workbook; what was written is kept as bytes, so that no later change of the data, the rules or the portal
 * itself can change it.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
public class Packets {

    /** Seconds; a plan of twenty thousand initiatives takes a good part of it. */
    private static final int LONGEST_READING = 60;

    private final PacketGathering gathering;
    private final PacketDocuments documents;
    private final PacketPage page;
    private final PacketPdf pdf;
    private final PacketWorkbook workbook;
    private final PacketStore store;
    private final MeetingCalendar meetings;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Packets(
            PacketGathering gathering,
            PacketDocuments documents,
            PacketPage page,
            PacketPdf pdf,
            PacketWorkbook workbook,
            PacketStore store,
            MeetingCalendar meetings,
            CurrentPerson currentPerson,
            OfficeTitles titles,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.gathering = gathering;
        this.documents = documents;
        this.page = page;
        this.pdf = pdf;
        this.workbook = workbook;
        this.store = store;
        this.meetings = meetings;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.clock = clock;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        // All of it as of one moment, whatever others write meanwhile.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setTimeout(LONGEST_READING);
        writing = new TransactionTemplate(transactions);
    }

    /** Those of a meeting, the newest first, with the files that whoever asks may read. */
    public List<Packet> of(String meetingKey) {
        return store.of(meetingKey, audiences(currentPerson.today()));
    }

    /**
     * Empty when there is no such packet.
     *
     * @throws AccessDeniedException when the audience is not one of whoever asks
     */
    public Optional<PacketFile> file(long packetId, PacketAudience audience, PacketFormat format) {
        AssignmentsToday person = currentPerson.today();
        if (audience == PacketAudience.BOARD && !audiences(person).contains(audience)) {
            throw new AccessDeniedException("Person " + person.personId() + " is not of the audience " + audience);
        }
        return store.file(packetId, audience, format);
    }

    /**
     * Freezes the next packet of the meeting, as things stand now.
     *
     * @return its id
     * @throws Refused when there is no such meeting, it is over, or somebody else froze one at the same moment
     */
    @PreAuthorize("hasAnyRole('" + Roles.BOARD + "', '" + Roles.OFFICE + "')")
    public long freeze(String meetingKey) {
        AssignmentsToday person = currentPerson.today();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Meeting meeting = meetings.all().stream()
                .filter(known -> known.key().equals(meetingKey))
                .findFirst()
                .orElseThrow(() -> new Refused("", "meeting.refused.gone"));
        if (meeting.endsOn().isBefore(LocalDate.ofInstant(now, clock.getZone()))) {
            throw new Refused("", "packet.refused.over");
        }
        int number = store.nextNumber(meeting.id());
        String as = title(person);
        Map<PacketAudience, PacketDocument> written = new EnumMap<>(PacketAudience.class);
        reading.executeWithoutResult(status -> {
            for (PacketAudience audience : PacketAudience.values()) {
                var head = new PacketContent.Head(audience, number, now, clock.getZone(), person.name(), as);
                written.put(audience, documents.of(gathering.of(meetingKey, head)));
            }
        });
        Map<PacketAudience, Map<PacketFormat, byte[]>> files = new EnumMap<>(PacketAudience.class);
        written.forEach((audience, document) -> files.put(audience, files(document)));
        try {
            return writing.execute(status -> keep(meeting, number, now, person, as, files));
        } catch (DuplicateKeyException e) {
            throw new Refused("", "packet.refused.meanwhile");
        }
    }

    private Map<PacketFormat, byte[]> files(PacketDocument document) {
        Map<PacketFormat, byte[]> files = new EnumMap<>(PacketFormat.class);
        files.put(PacketFormat.HTML, page.html(document));
        files.put(PacketFormat.PDF, pdf.of(page.forPdf(document)));
        files.put(PacketFormat.XLSX, workbook.of(document));
        return files;
    }

    private long keep(
            Meeting meeting,
            int number,
            Instant now,
            AssignmentsToday person,
            String as,
            Map<PacketAudience, Map<PacketFormat, byte[]>> files) {
        long packet = store.add(meeting.id(), number, now, person.personId(), as);
        files.forEach((audience, ofAudience) ->
                ofAudience.forEach((format, content) -> store.add(packet, audience, format, content)));
        return packet;
    }

    private String title(AssignmentsToday person) {
        HeldOffice office = person.actingOnBoard()
                .or(() -> person.held().stream().findFirst())
                .orElseThrow();
        return titles.title(office);
    }

    private static Set<PacketAudience> audiences(AssignmentsToday person) {
        return person.votesOnBoard() || person.isOffice()
                ? EnumSet.allOf(PacketAudience.class)
                : EnumSet.of(PacketAudience.MEMBERS);
    }
}
