package org.alcts.portal.learning.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.imports.ImportPreview.Fate;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class OfferingImportDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private OfferingLedger ledger;

    @Autowired
    private OfferingImport offerings;

    private SomePeople some;
    private long section;
    private String unit;
    private long chair;

    @BeforeEach
    void aSection() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        unit = some.keyOf(section);
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
    }

    private OfferingFilter ours() {
        return new OfferingFilter(null, unit, null, null, null, null, null, null, null, false);
    }

    private static byte[] file(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String row(String key, String title) {
        return key + "," + title + "," + unit + ",e-forum,held,2008-11-18,weeding,120,0.00";
    }

    private byte[] twoRows() {
        return file(
                "key,title,unit,format,state,begins,topics,attendance,fee",
                row("t-1", "A forum"),
                row("t-2", "Another forum"));
    }

    private byte[] exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.export(ours(), out);
        return out.toByteArray();
    }

    @Test
    void lookingWritesNothingAndTakingWritesWhatWasShown() {
        ImportPreview preview = offerings.preview(twoRows());
        assertThat(preview.count(Fate.ADDED)).isEqualTo(2);
        assertThat(ledger.count(ours())).isZero();
        offerings.take(twoRows(), preview.fingerprint());
        assertThat(ledger.all(ours()))
                .extracting(OfferingRow::title)
                .containsExactlyInAnyOrder("A forum", "Another forum");
        assertThat(ledger.all(ours())).allMatch(row -> row.attendance() == 120 && row.feeMinor() == 0);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        offerings.take(twoRows(), offerings.preview(twoRows()).fingerprint());
        ImportPreview again = offerings.preview(twoRows());
        assertThat(again.count(Fate.UNCHANGED)).isEqualTo(2);
        assertThat(again.doesSomething()).isFalse();
    }

    @Test
    void whatIsExportedAndTakenBackIsTheSame() {
        long initiative = filing.file(new SomeInitiatives(jdbc).of(section).content());
        entries.enter(SomeOfferings.of(section)
                .titled("=cmd|'/c calc'!A0, “quoted” and, with commas")
                .about("licensing", "pricing")
                .cameOf(initiative)
                .content());
        entries.enter(SomeOfferings.of(section)
                .with(Turnout.UNKNOWN)
                .costing(Money.UNKNOWN)
                .alone()
                .content());
        entries.enter(SomeOfferings.of(section)
                .costing(new Money(1200L, 50_000L, 7L, "JPY"))
                .content());
        byte[] first = exported();
        assertThat(new String(first, StandardCharsets.UTF_8))
                .as("nothing in it runs in a spreadsheet")
                .contains("\"'=cmd|");
        ImportPreview preview = offerings.preview(first);
        assertThat(preview.rows()).allMatch(row -> row.fate() == Fate.UNCHANGED);
        jdbc.sql("update offering set title = 'Changed', fee_minor = 1 where unit_id = ?")
                .param(section)
                .update();
        signOutOfCache();
        ImportPreview back = offerings.preview(first);
        assertThat(back.count(Fate.CHANGED)).isEqualTo(3);
        offerings.take(first, back.fingerprint());
        assertThat(new String(exported(), StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
    }

    @Autowired
    private jakarta.persistence.EntityManager entities;

    private void signOutOfCache() {
        entities.flush();
        entities.clear();
    }

    @Test
    void aColumnThatIsMissingChangesNothingAndAnEmptyCellEmpties() {
        offerings.take(twoRows(), offerings.preview(twoRows()).fingerprint());
        byte[] less = file("key,title,attendance", "t-1,Renamed,", "t-2,Another forum,120");
        ImportPreview preview = offerings.preview(less);
        assertThat(preview.rows().getFirst().changes())
                .containsExactly(
                        new ImportPreview.Change("title", "A forum", "Renamed"),
                        new ImportPreview.Change("attendance", "120", ""));
        offerings.take(less, preview.fingerprint());
        OfferingRow renamed = ledger.all(ours()).stream()
                .filter(row -> row.title().equals("Renamed"))
                .findFirst()
                .orElseThrow();
        assertThat(renamed.attendance()).isNull();
        assertThat(renamed.topics()).containsExactly("weeding");
    }

    @Test
    void whatIsWrongWithARowIsSaidAndTheOthersAreTaken() {
        byte[] mixed = file(
                "key,title,unit,format,state,begins,topics,attendance,fee",
                row("t-1", "Good"),
                "t-2,No unit,nowhere,e-forum,held,2008-11-18,weeding,120,0",
                "t-3,No format," + unit + ",seance,held,2008-11-18,weeding,120,0",
                "t-4,No day," + unit + ",e-forum,held,2008-02-30,weeding,120,0",
                "t-5,No topic," + unit + ",e-forum,held,2008-11-18,cats,120,0",
                "t-6,No number," + unit + ",e-forum,held,2008-11-18,weeding,many,0",
                "t-7,No amount," + unit + ",e-forum,held,2008-11-18,weeding,120,0.005",
                "t-8,Not yet," + unit + ",e-forum,held,2009-11-18,weeding,120,0",
                row("T-1", "The same key"),
                "=2+3,Key," + unit + ",e-forum,held,2008-11-18,weeding,120,0",
                row("t-9", "Too long") + ",more",
                "t-10,RDA too early," + unit + ",e-forum,held,2008-11-18,rdacore,120,0");
        ImportPreview preview = offerings.preview(mixed);
        assertThat(preview.rows())
                .extracting(row -> row.fate() == Fate.REFUSED)
                .containsExactly(false, true, true, true, true, true, true, true, true, true, true, true);
        assertThat(preview.rows().stream()
                        .skip(1)
                        .map(row -> row.reasons().getFirst().messageKey()))
                .containsExactly(
                        "learning-offering.row.no-unit",
                        "learning-offering.row.no-word",
                        "learning-offering.row.no-day",
                        "learning-offering.refused.no-topic",
                        "learning-offering.row.no-number",
                        "learning-offering.row.no-amount",
                        "learning-offering.refused.held-later",
                        "learning-offering.row.twice",
                        "learning-offering.row.no-key",
                        "import.row.too-many-cells",
                        "learning-offering.refused.topic-of-time");
        offerings.take(mixed, preview.fingerprint());
        assertThat(ledger.all(ours())).extracting(OfferingRow::title).containsExactly("Good");
    }

    @Test
    void aUnitsWriterTakesOverTheirOwnRowsOnly() {
        long other = some.unit(UnitKind.SECTION, "Serials Section");
        byte[] theirs = file(
                "key,title,unit,format,state,begins,topics",
                "t-1,Mine," + unit + ",e-forum,planned,2009-11-18,weeding",
                "t-2,Theirs," + some.keyOf(other) + ",e-forum,planned,2009-11-18,weeding");
        assertThat(offerings.preview(theirs).rows())
                .extracting(ImportPreview.Row::fate)
                .containsExactly(Fate.ADDED, Fate.REFUSED);
        signIn(some.as(some.staff()));
        offerings.take(theirs, offerings.preview(theirs).fingerprint());
        signIn(some.as(chair));
        byte[] grab = file("key,unit", "t-2," + unit);
        assertThat(offerings.preview(grab).rows().getFirst().reasons())
                .extracting(ImportPreview.Reason::messageKey)
                .containsExactly("learning-offering.row.not-yours");
        signIn(some.as(some.member("Mona", "Member")));
        assertThatThrownBy(() -> offerings.preview(grab)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingElseIsTakenThanWhatWasShown() {
        String shown = offerings.preview(twoRows()).fingerprint();
        offerings.take(twoRows(), shown);
        assertThatThrownBy(() -> offerings.take(twoRows(), shown))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file.changed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key,title", "title,unit\nA,b", "key,key\na,b", "key,title\nk\0,b"})
    void aFileThatIsNoneIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> offerings.preview(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void neitherBytesThatAreNoTextNorTooManyRowsAreRead() {
        assertThatThrownBy(() -> offerings.preview(new byte[] {(byte) 0xFF, (byte) 0xFE, 'k'}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> offerings.preview(new byte[OfferingFile.LARGEST_BYTES + 1]))
                .isInstanceOf(Refused.class);
        StringBuilder many = new StringBuilder("key\n");
        for (int i = 0; i <= OfferingFile.MOST_ROWS; i++) {
            many.append('k').append(i).append('\n');
        }
        assertThatThrownBy(() -> offerings.preview(many.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file.too-many"));
    }

    @Test
    void semicolonsAndTheSampleAreReadAsWell() {
        byte[] semicolons = file(
                "key;title;unit;format;state;begins;topics",
                "t-1;Mine;" + unit + ";E-Forum;;11/18/2009;weeding | usage");
        assertThat(offerings.preview(semicolons).rows())
                .extracting(ImportPreview.Row::fate)
                .containsExactly(Fate.ADDED);
    }

    @Test
    void theSampleCanBeTakenOverAsItIsByWhoeverAsksForIt() {
        for (long person : List.of(chair, some.staff())) {
            signIn(some.as(person));
            assertThat(offerings.preview(offerings.sample()).rows())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.reasons()).isEmpty())
                    .extracting(ImportPreview.Row::fate)
                    .containsOnly(Fate.ADDED);
        }
    }
}
