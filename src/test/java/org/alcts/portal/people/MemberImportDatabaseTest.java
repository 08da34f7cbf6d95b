package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.imports.ImportPreview.Change;
import org.alcts.portal.people.imports.ImportPreview.Fate;
import org.alcts.portal.people.imports.ImportPreview.Reason;
import org.alcts.portal.people.imports.ImportPreview.Row;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class MemberImportDatabaseTest extends DatabaseTest {

    private static final String HEAD =
            "Email,Given Name,FAMILY NAME,membership kind,Member Number,since,until,institution,work setting,sections\n";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private MemberImport members;

    @Autowired
    private PersonRecords records;

    @Autowired
    private PersonRecordReader reader;

    @Autowired
    private Persons persons;

    private SomePeople some;
    private long pars;
    private long crs;

    @BeforeEach
    void theOfficeImports() {
        some = new SomePeople(jdbc, currentPerson);
        pars = some.unit(UnitKind.SECTION, "Preservation");
        crs = some.unit(UnitKind.SECTION, "Continuing Resources");
        signIn(some.as(some.staff()));
    }

    @Test
    void thePreviewWritesNothingAndSaysEveryRowsFate() {
        long known = some.member("Kim", "Known");
        String file = HEAD
                + "new@import.example,Nia,New,student,N-1,2009-01-01,2009-12-31,Town Library,public," + key(pars) + "\n"
                + some.emailOf(known).toUpperCase(Locale.ROOT) + ",Kim,Renamed,,,,,,,\n"
                + some.emailOf(some.member("Una", "Changed")) + ",,,,,,,,,\n"
                + "NEW@import.example,Nia,New,,,,,,,\n"
                + "no-address,Bo,Bad,emeritus,,2009-13-01,,,moonbase,XYZ\n";
        ImportPreview preview = preview(file);
        assertThat(preview.rows())
                .extracting(Row::fate)
                .containsExactly(Fate.ADDED, Fate.CHANGED, Fate.UNCHANGED, Fate.REFUSED, Fate.REFUSED);
        assertThat(preview.rows().get(1).changes()).containsExactly(new Change("family-name", "Known", "Renamed"));
        assertThat(preview.rows().get(3).reasons())
                .containsExactly(new Reason("people.import.row.twice", List.of("2")));
        assertThat(preview.rows().get(4).reasons())
                .extracting(Reason::messageKey)
                .containsExactlyInAnyOrder(
                        "people.import.row.no-work-setting",
                        "people.refused.email-shape",
                        "people.import.row.no-kind",
                        "people.import.row.no-day.since",
                        "people.import.row.no-section");
        assertThat(persons.findByEmail("new@import.example")).isEmpty();
    }

    @Test
    void applyingDoesWhatWasShown() {
        long known = some.member("Kim", "Known");
        some.affiliate(known, crs);
        String file = HEAD + "added@import.example,Nia,New,student,N-2,1/1/2009,,Town Library,PUBLIC," + key(pars) + ";"
                + key(crs) + "\n" + some.emailOf(known) + ",Kim,Known,retired,,,2009-12-31,State Library,,"
                + key(pars).toUpperCase(Locale.ROOT) + "\n";
        ImportPreview preview = preview(file);
        members.apply(bytes(file), false, preview.fingerprint());
        PersonRecord added =
                record(persons.findByEmail("added@import.example").orElseThrow().id());
        assertThat(added.details().workSetting()).isEqualTo(WorkSetting.PUBLIC);
        assertThat(added.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.kind()).isEqualTo(MembershipKind.STUDENT);
            assertThat(membership.memberNumber()).isEqualTo("N-2");
            assertThat(membership.from()).isEqualTo(LocalDate.of(2009, 1, 1));
        });
        assertThat(added.affiliations()).hasSize(2);
        PersonRecord changed = record(known);
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.details().institution()).isEqualTo("State Library");
        assertThat(changed.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.kind()).isEqualTo(MembershipKind.RETIRED);
            assertThat(membership.to()).isEqualTo(LocalDate.of(2009, 12, 31));
        });
        assertThat(changed.affiliations()).hasSize(2).allMatch(own -> own.to() == null);
        assertThat(preview(file).rows()).extracting(Row::fate).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void sectionsAreEndedOnlyWhenTheOfficeAsks() {
        long known = some.member("Kim", "Known");
        some.affiliate(known, crs);
        String file = "email,sections\n" + some.emailOf(known) + "," + key(pars) + "\n";
        ImportPreview ending = members.preview(bytes(file), true);
        assertThat(ending.rows().getFirst().changes()).hasSize(2);
        members.apply(bytes(file), true, ending.fingerprint());
        assertThat(record(known).affiliations())
                .filteredOn(own -> own.unitKey().equals(key(crs)))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.to()).isEqualTo(FIRST_DAY.minusDays(1));
                    assertThat(own.endReason()).startsWith("Import ");
                });
    }

    @Test
    void aLapsedMemberRenewsWithANewMembership() {
        long lapsed = some.person("Lu", "Lapsed");
        jdbc.sql(
                        "insert into membership (person_id, kind, valid_from, valid_to) values (?, 'PERSONAL', '2005-01-01', '2007-12-31')")
                .param(lapsed)
                .update();
        String file = "email,until\n" + some.emailOf(lapsed) + ",2009-12-31\n";
        members.apply(bytes(file), false, preview(file).fingerprint());
        assertThat(record(lapsed).memberships())
                .extracting(PersonRecord.MembershipEntry::from)
                .containsExactly(FIRST_DAY, LocalDate.of(2005, 1, 1));
    }

    @Test
    void anotherFileAnotherOptionOrAChangedRecordIsNotApplied() {
        long known = some.member("Kim", "Known");
        String file = "email,institution\n" + some.emailOf(known) + ",Town Library\n";
        String seen = preview(file).fingerprint();
        assertThatThrownBy(() -> members.apply(bytes(file + "x@y.example,\n"), false, seen))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> members.apply(bytes(file), true, seen)).isInstanceOf(Refused.class);
        records.edit(known, 0, new PersonDetails("Kim", "Known", some.emailOf(known), "Elsewhere", null));
        assertThatThrownBy(() -> members.apply(bytes(file), false, seen))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file.changed"));
    }

    @Test
    void aMemberNumberHasOneOwner() {
        jdbc.sql("update membership set member_number = 'TAKEN-1' where person_id = ?")
                .param(some.member("Olga", "Owner"))
                .update();
        String file = "email,given name,family name,member number\na@import.example,A,A,TAKEN-1\n"
                + "b@import.example,B,B,FREE-1\nc@import.example,C,C,FREE-1\n";
        assertThat(preview(file).rows()).extracting(Row::fate).containsExactly(Fate.REFUSED, Fate.ADDED, Fate.REFUSED);
    }

    @Test
    void semicolonsByteOrderMarkAndUnknownColumnsAreRead() {
        String file = "\uFEFFE-Mail;Given name;Family name;Shoe size\r\nzoë@import.example;Zoë;Müller;38\r\n";
        ImportPreview preview = preview(file);
        assertThat(preview.rows().getFirst().name()).isEqualTo("Zoë Müller");
        assertThat(preview.unknownColumns())
                .extracting(org.alcts.portal.people.imports.UnknownColumn::heading)
                .containsExactly("Shoe size");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'name,sections\nx,y\n', no-column",
        "'email,e-mail\na,b\n', column-twice",
        "'email,given name\n', no-rows",
    })
    void aFileThatCannotBeReadIsRefusedAsAWhole(String text, String why) {
        assertThatThrownBy(() -> preview(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file." + why));
    }

    @Test
    void otherEncodingsAndLargeFilesAreRefused() {
        byte[] latin = "email,given name\nx@y.example,Zoë\n".getBytes(Charset.forName("windows-1252"));
        byte[] wide = "email\nx@y.example\n".getBytes(StandardCharsets.UTF_16);
        for (byte[] file : List.of(latin, wide)) {
            assertThatThrownBy(() -> members.preview(file, false))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("import.file.encoding"));
        }
        assertThatThrownBy(() -> members.preview(new byte[members.largestFile() + 1], false))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file.too-large"));
    }

    @Test
    void theSampleCanBeImported() {
        some.unit(UnitKind.SECTION, "Sample");
        assertThat(members.preview(members.sample(), false).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.reasons())
                        .allMatch(reason -> reason.messageKey().endsWith("no-section")));
    }

    @Test
    void fiveThousandRowsTakeSecondsAndFewStatements() {
        StringBuilder file = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            file.append(
                    "many%d@import.example,Given%d,Family%d,personal,M-%d,2008-09-01,2009-08-31,Library %d,public,%s;%s%n"
                            .formatted(i, i, i, i, i % 50, key(pars), key(crs)));
        }
        Instant begin = Instant.now();
        String fingerprint = preview(file.toString()).fingerprint();
        long statements = StatementCount.of(() -> members.apply(bytes(file.toString()), false, fingerprint));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(statements).isLessThan(80);
        assertThat(preview(file.toString()).count(Fate.UNCHANGED)).isEqualTo(5000);
    }

    private String key(long unitId) {
        return some.keyOf(unitId);
    }

    private ImportPreview preview(String file) {
        return members.preview(bytes(file), false);
    }

    private PersonRecord record(long personId) {
        return reader.read(personId).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
