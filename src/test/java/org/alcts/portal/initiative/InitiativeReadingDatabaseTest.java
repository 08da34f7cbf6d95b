package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The rules of health and of reading are written twice, in Java and in SQL; here the two meet, over many random cases. */
@Transactional
class InitiativeReadingDatabaseTest extends DatabaseTest {

    private static final int CASES = 400;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private MeetingCalendar meetings;

    @Autowired
    private ReadingPerson reader;

    private final Random random = new Random(20090112);
    private SomePeople some;
    private long lead;
    private long partner;

    private record Case(
            Stage stage,
            boolean approved,
            Visibility visibility,
            Set<Long> partners,
            LocalDate lastUpdate,
            LocalDate target,
            List<PlannedMilestone> milestones) {}

    private record Answer(long id, Health health, boolean stale) {}

    @BeforeEach
    void units() {
        some = new SomePeople(jdbc, currentPerson);
        lead = some.unit(UnitKind.SECTION, "Lead Section");
        partner = some.unit(UnitKind.SECTION, "Partner Section");
    }

    @Test
    void healthInSqlIsHealthInJava() {
        Map<Long, Case> cases = cases();
        signIn(some.as(some.staff()));
        List<Answer> answers = read();
        assertThat(answers).hasSizeGreaterThanOrEqualTo(CASES);
        Map<Health, Integer> seen = new HashMap<>();
        for (Answer answer : answers) {
            Case one = cases.get(answer.id());
            if (one == null) {
                continue;
            }
            Health expected = one.stage() != Stage.ACTIVE
                    ? null
                    : HealthRule.compute(one.lastUpdate(), one.target(), one.milestones(), meetings.rhythm(), FIRST_DAY)
                            .health();
            assertThat(answer.health()).as("%s", one).isEqualTo(expected);
            assertThat(answer.stale())
                    .as("%s", one)
                    .isEqualTo(Stage.IN_THEIR_HANDS.contains(one.stage())
                            && one.lastUpdate().isBefore(meetings.rhythm().staleBefore()));
            seen.merge(expected == null ? Health.ON_TRACK : expected, 1, Integer::sum);
        }
        assertThat(seen)
                .as("every health occurred often enough")
                .allSatisfy((health, times) -> assertThat(times).isGreaterThan(20));
    }

    @Test
    void whoReadsInSqlIsWhoReadsInJava() {
        Map<Long, Case> cases = cases();
        for (long person : readers()) {
            signIn(some.as(person));
            AssignmentsToday today = currentPerson.today();
            Set<Long> expected = new java.util.HashSet<>();
            cases.forEach((id, one) -> {
                if (InitiativePermissions.canRead(
                        lead, one.partners(), one.stage(), one.approved(), one.visibility(), today)) {
                    expected.add(id);
                }
            });
            List<Long> found =
                    read().stream().map(Answer::id).filter(cases::containsKey).toList();
            assertThat(found).as(today.name()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private List<Long> readers() {
        long member = some.member("Plain", "Member");
        long affiliated = some.member("Own", "Section");
        some.affiliate(affiliated, lead);
        long partners = some.member("Partner", "Chair");
        some.assign(partners, partner, Office.CHAIR, SomePeople.LONG_AGO, null);
        long elect = some.member("Chair", "Elect");
        some.assign(elect, lead, Office.CHAIR_ELECT, SomePeople.LONG_AGO, null);
        long former = some.member("Former", "Chair");
        some.assign(former, lead, Office.CHAIR, SomePeople.LONG_AGO, FIRST_DAY.minusDays(1));
        long board = some.unit(UnitKind.BOARD, "Board");
        long voter = some.member("Board", "Voter");
        some.assign(voter, board, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        long silent = some.member("Board", "Without vote");
        some.assign(silent, board, Office.EDITOR, SomePeople.LONG_AGO, null, false);
        return List.of(member, affiliated, partners, elect, former, voter, silent, some.staff(), some.administrator());
    }

    private List<Answer> read() {
        return jdbc.sql(InitiativeTable.readable() + "select r.id, r.health, r.stale from readable r")
                .params(reader.parameters())
                .query(Answer.class)
                .list();
    }

    private Map<Long, Case> cases() {
        Map<Long, Case> cases = new HashMap<>();
        for (int i = 0; i < CASES; i++) {
            Case one = new Case(
                    random.nextInt(3) > 0 ? Stage.ACTIVE : pick(Stage.values()),
                    random.nextBoolean(),
                    pick(Visibility.values()),
                    random.nextInt(3) == 0 ? Set.of(partner) : Set.of(),
                    day(500),
                    random.nextBoolean() ? null : day(60).plusDays(30),
                    milestones());
            cases.put(write(one), one);
        }
        return cases;
    }

    private List<PlannedMilestone> milestones() {
        List<PlannedMilestone> milestones = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate due = day(150).plusDays(30);
            milestones.add(new PlannedMilestone(
                    null, "Step", due, 1 + random.nextInt(3), random.nextBoolean() ? day(100) : null));
        }
        return milestones;
    }

    private long write(Case one) {
        jdbc.sql("""
                        insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, target_on, stage,
                                                last_update_on, stage_since, approved_on, created_on, revised_at)
                        values ('Case', :unit, 'CHAIR', 'OWN_UNIT', :visibility, 'What', :target, :stage, :updated,
                                :updated, :approved, :updated, now(6))""")
                .param("unit", lead)
                .param("visibility", one.visibility().name())
                .param("target", one.target())
                .param("stage", one.stage().name())
                .param("updated", one.lastUpdate())
                .param("approved", one.approved() ? one.lastUpdate() : null)
                .update();
        long id = jdbc.sql("select last_insert_id()").query(Long.class).single();
        one.partners()
                .forEach(unit -> jdbc.sql("insert into initiative_partner values (?, ?)")
                        .params(id, unit)
                        .update());
        one.milestones()
                .forEach(m -> jdbc.sql(
                                "insert into milestone (initiative_id, title, due_on, weight, done_on) values (?, ?, ?, ?, ?)")
                        .params(id, m.title(), m.dueOn(), m.weight(), m.doneOn())
                        .update());
        return id;
    }

    private LocalDate day(int back) {
        return FIRST_DAY.minusDays(random.nextInt(back));
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
