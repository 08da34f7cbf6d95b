package org.alcts.portal.board.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alcts.portal.board.BoardDashboard;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.board.meeting.AgendaEntries;
import org.alcts.portal.board.meeting.AgendaKind;
import org.alcts.portal.board.meeting.ClosedReason;
import org.alcts.portal.board.meeting.NewAgendaItem;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A packet is frozen for good, says to each audience what it may read, and is accessible. */
@Transactional
class PacketsDatabaseTest extends DatabaseTest {

    private static final String SECRET = "Review of the executive director";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Packets packets;

    @Autowired
    private AgendaEntries agenda;

    @Autowired
    private BoardDashboard dashboard;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeStages stages;

    private SomePeople some;
    private long director;
    private long section;
    private long chair;
    private String meeting;

    @BeforeEach
    void aMeetingAhead() {
        some = new SomePeople(jdbc, currentPerson);
        director = some.member("Dan", "Director");
        some.assign(
                director,
                some.unit(UnitKind.BOARD, "Board of Directors"),
                Office.DIRECTOR_AT_LARGE,
                SomePeople.LONG_AGO,
                null,
                true);
        section = some.unit(UnitKind.SECTION, "Section of the packet");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        meeting = meeting(FIRST_DAY.plusDays(10));
        signIn(some.as(director));
        agenda.add(meeting, item("Budget & “dues” <2009>", null, null));
        agenda.add(meeting, item(SECRET, ClosedReason.PERSONNEL, "Personnel matter"));
    }

    @Test
    void nothingThatIsChangedAfterwardsChangesAPacket() {
        long packet = packets.freeze(meeting);
        List<byte[]> frozen = everything(packet);
        Packet before = packets.of(meeting).getFirst();
        agenda.add(meeting, item("Added afterwards", null, null));
        start();
        jdbc.sql("update meeting set name = 'Renamed' where meeting_key = ?")
                .param(meeting)
                .update();
        goTo(FIRST_DAY.plusDays(5));
        signIn(some.as(director));
        long second = packets.freeze(meeting);
        List<byte[]> again = everything(packet);
        for (int i = 0; i < frozen.size(); i++) {
            assertThat(again.get(i)).isEqualTo(frozen.get(i));
        }
        assertThat(packets.of(meeting).getLast().files()).isEqualTo(before.files());
        assertThat(packets.of(meeting)).extracting(Packet::number).containsExactly(2, 1);
        assertThat(html(second, PacketAudience.MEMBERS)).contains("Added afterwards", "Renamed");
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteOne() {
        long packet = packets.freeze(meeting);
        for (String attempt : List.of(
                "update packet_file set content = 'x' where packet_id = ?",
                "delete from packet_file where packet_id = ?",
                "update packet set number = 7 where id = ?",
                "delete from packet where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param(packet).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("A packet is never");
        }
    }

    @Test
    void membersGetAPacketThatHoldsNothingOfClosedItems() throws IOException {
        long packet = packets.freeze(meeting);
        assertThat(html(packet, PacketAudience.BOARD)).contains(SECRET);
        signIn(some.as(some.member("Mia", "Member")));
        assertThat(packets.of(meeting).getFirst().files())
                .extracting(Packet.File::audience)
                .containsOnly(PacketAudience.MEMBERS);
        String page = html(packet, PacketAudience.MEMBERS);
        assertThat(page)
                .contains("Personnel matter", "Budget &amp; “dues” &lt;2009&gt;")
                .doesNotContain(SECRET, "hush");
        assertThat(pdfText(packet)).contains("Personnel matter").doesNotContain(SECRET, "hush");
        assertThat(workbookText(packet)).contains("Personnel matter").doesNotContain(SECRET, "hush");
        for (PacketFormat format : PacketFormat.values()) {
            assertThatThrownBy(() -> packets.file(packet, PacketAudience.BOARD, format))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> packets.freeze(meeting)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOfficeFreezesForMembersWhatMembersReadAndNotWhatTheOfficeReads() {
        signIn(some.as(chair));
        filing.file(new SomeInitiatives(jdbc)
                .of(section)
                .titled("A draft that nobody saw")
                .content());
        long staff = some.member("Olga", "Office");
        some.assign(staff, some.unit(UnitKind.OFFICE, "Office"), Office.STAFF, SomePeople.LONG_AGO, null);
        signIn(some.as(staff));
        long packet = packets.freeze(meeting);
        assertThat(html(packet, PacketAudience.MEMBERS)).doesNotContain("A draft that nobody saw");
        assertThat(html(packet, PacketAudience.BOARD)).doesNotContain("A draft that nobody saw");
    }

    @Test
    void figuresAreThoseOfTheScreensAndTheSameInEveryFormat() throws IOException {
        start();
        BoardPage shown = dashboard.page();
        long packet = packets.freeze(meeting);
        int covered = shown.objectives().size() - shown.uncovered().size();
        String coverage = covered + " of " + shown.objectives().size();
        assertThat(html(packet, PacketAudience.BOARD)).contains(">" + coverage + "<");
        assertThat(pdfText(packet)).contains(coverage);
        assertThat(workbookText(packet)).contains("Section of the packet");
    }

    @Test
    void thePdfConformsToPdfUa() throws Exception {
        start();
        long packet = packets.freeze(meeting);
        byte[] pdf = file(packet, PacketAudience.BOARD, PacketFormat.PDF);
        Files.createDirectories(Path.of("target/packet"));
        Files.write(Path.of("target/packet/packet.pdf"), pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    /** The checker itself: it must find what it is there to find. */
    @Test
    void theCheckerFindsAPictureWithoutAlternative() throws Exception {
        String html = "<html lang='en'><head><title>T</title></head><body style='font-family:Liberation Sans'>"
                + "<img src='data:image/svg+xml;base64,"
                + java.util.Base64.getEncoder()
                        .encodeToString("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
                                .getBytes(StandardCharsets.UTF_8))
                + "'/></body></html>";
        assertThat(PdfUa.failures(new PacketPdf().of(html))).isNotEmpty();
    }

    @Test
    void everySectionHasABookmarkAndEachGoalAPageOfItsOwn() throws IOException {
        long packet = packets.freeze(meeting);
        try (PDDocument pdf = Loader.loadPDF(file(packet, PacketAudience.BOARD, PacketFormat.PDF))) {
            List<String> goals = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                if (item.getTitle().startsWith("Goal ") || item.getTitle().equals("All measures")) {
                    PDPage page = item.findDestinationPage(pdf);
                    goals.add(item.getTitle());
                    pages.add(pdf.getPages().indexOf(page));
                }
            }
            assertThat(goals).hasSize(6);
            for (int i = 1; i < pages.size(); i++) {
                assertThat(pages.get(i)).as(goals.get(i)).isEqualTo(pages.get(i - 1) + 1);
            }
        }
    }

    @Test
    void aMeetingThatIsOverGetsNoPacketAnyMore() {
        goTo(FIRST_DAY.plusDays(30));
        signIn(some.as(director));
        assertThatThrownBy(() -> packets.freeze(meeting))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("packet.refused.over"));
        assertThatThrownBy(() -> packets.freeze("no-such-meeting")).isInstanceOf(Refused.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfInitiatives() {
        packets.freeze(meeting);
        long few = StatementCount.of(() -> packets.freeze(meeting));
        for (int i = 0; i < 10; i++) {
            start();
        }
        assertThat(StatementCount.of(() -> packets.freeze(meeting))).isEqualTo(few);
    }

    private void start() {
        signIn(some.as(chair));
        stages.start(filing.file(new SomeInitiatives(jdbc).of(section).content()));
        signIn(some.as(director));
    }

    private byte[] file(long packet, PacketAudience audience, PacketFormat format) {
        return packets.file(packet, audience, format).orElseThrow().content();
    }

    private List<byte[]> everything(long packet) {
        return Arrays.stream(PacketAudience.values())
                .flatMap(audience -> Arrays.stream(PacketFormat.values()).map(format -> file(packet, audience, format)))
                .toList();
    }

    private String html(long packet, PacketAudience audience) {
        return new String(file(packet, audience, PacketFormat.HTML), StandardCharsets.UTF_8);
    }

    private String pdfText(long packet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(packet, PacketAudience.MEMBERS, PacketFormat.PDF))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String workbookText(long packet) throws IOException {
        StringBuilder text = new StringBuilder();
        // As Excel reads it, by its directory.
        Path workbook = Files.createTempFile("packet", ".xlsx");
        Files.write(workbook, file(packet, PacketAudience.MEMBERS, PacketFormat.XLSX));
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(workbook);
        }
        return text.toString();
    }

    private static NewAgendaItem item(String title, ClosedReason reason, String publicTitle) {
        String words = reason == null ? "Please look at it" : "hush";
        return new NewAgendaItem(AgendaKind.DISCUSSION, title, words, words, null, null, 10, reason, publicTitle, null);
    }

    private String meeting(LocalDate day) {
        String key = "meeting-" + System.nanoTime();
        jdbc.sql(
                        "insert into meeting (meeting_key, kind, name, place, starts_on, ends_on) values (?, 'CONFERENCE', ?, 'Here', ?, ?)")
                .params(key, key, day, day.plusDays(1))
                .update();
        return key;
    }
}
