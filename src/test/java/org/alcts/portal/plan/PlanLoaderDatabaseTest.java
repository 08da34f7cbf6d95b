package org.alcts.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two portals that start at once on one database, and a portal that starts again. */
class PlanLoaderDatabaseTest extends DatabaseTest {

    private static final PlanFile PLAN = new PlanFile(
            "raced",
            1,
            "A plan that two portals load",
            "ALCTS",
            null,
            LocalDate.of(2002, 1, 1),
            LocalDate.of(2005, 12, 31),
            "Adopted",
            List.of("Before"),
            "What it is",
            "What it is for",
            "SUPERSEDED",
            List.of(new PlanFile.GoalAreaText(1, "First", List.of("does one thing", "does another"))));

    @Autowired
    private PlanLoader plans;

    @Autowired
    private MeetingLoader meetings;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void removeThePlan() {
        jdbc.sql("delete o from objective o join goal_area g on g.id = o.goal_area_id join plan p on p.id = g.plan_id "
                        + "where p.plan_key = 'raced'")
                .update();
        jdbc.sql("delete g from goal_area g join plan p on p.id = g.plan_id where p.plan_key = 'raced'")
                .update();
        jdbc.sql("delete from plan where plan_key = 'raced'").update();
    }

    @Test
    void aPlanThatAnotherPortalLoadsAtTheSameTimeIsThereOnce() {
        CompletableFuture<Void> slower = transaction.execute(status -> {
            jdbc.sql("insert into plan (plan_key, edition, name, organization, period_from, period_to, status) "
                            + "values ('raced', 1, 'x', 'x', '2002-01-01', '2005-12-31', 'SUPERSEDED')")
                    .update();
            CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> plans.load(PLAN));
            // It did not see what is not committed yet, writes the same, and waits to learn whether it may.
            await().atMost(20, TimeUnit.SECONDS).until(this::somebodyWaits);
            return loading;
        });
        assertThat(slower).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(count("select count(*) from plan where plan_key = 'raced'")).isOne();
        assertThat(objectivesOfTheRacedPlan()).isZero();
    }

    @Test
    void aPlanThatIsThereIsNotLoadedAgain() {
        plans.load(PLAN);
        plans.load(PLAN);
        assertThat(objectivesOfTheRacedPlan()).isEqualTo(2);
    }

    @Test
    void aConferenceThatWasWrittenSinceTheKeysWereReadIsThereOnce() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update meeting set meeting_key = 'raced' where meeting_key = 'annual-2011'")
                    .update();
            long before = count("select count(*) from meeting");
            meetings.load();
            assertThat(count("select count(*) from meeting")).isEqualTo(before);
        });
    }

    @Test
    void aConferenceThatIsMissingIsWrittenAndOneThatWasCorrectedStays() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update meeting set place = 'Elsewhere' where meeting_key = 'annual-2010'")
                    .update();
            jdbc.sql("delete from meeting where meeting_key = 'annual-2011'").update();
            meetings.load();
            assertThat(jdbc.sql("select place from meeting where meeting_key in ('annual-2010', 'annual-2011') "
                                    + "order by meeting_key")
                            .query(String.class)
                            .list())
                    .containsExactly("Elsewhere", "New Orleans");
        });
    }

    private boolean somebodyWaits() {
        return count("select count(*) from information_schema.processlist "
                        + "where info like '%insert into plan (%' and id <> connection_id()")
                > 0;
    }

    private long objectivesOfTheRacedPlan() {
        return count("select count(*) from objective o join goal_area g on g.id = o.goal_area_id "
                + "join plan p on p.id = g.plan_id where p.plan_key = 'raced'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
