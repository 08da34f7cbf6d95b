package org.alcts.portal.platform.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

class DemonstrationStepsDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 1);

    @Autowired
    private PlatformTransactionManager transactions;

    private DemonstrationSteps steps;
    private String name;

    @BeforeEach
    void noneOfOurs() {
        steps = new DemonstrationSteps(jdbc, transactions, calendar);
        name = "step-" + System.nanoTime();
    }

    @Test
    void isWrittenOnceUnderItsOwnDay() {
        steps.take(name, DAY, this::addUnit);
        steps.take(name, DAY.plusDays(1), this::addUnit);
        assertThat(steps.isTaken(name)).isTrue();
        assertThat(jdbc.sql("select date(row_start) from unit where unit_key = ?")
                        .param(name)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(DAY);
    }

    @Test
    void oneThatFailsLeavesNothingAndTheCalendarGoesOn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> steps.take(name, DAY, () -> {
                    addUnit();
                    throw new IllegalStateException("Power cut");
                }));
        assertThat(steps.isTaken(name)).isFalse();
        assertThat(jdbc.sql("select count(*) from unit where unit_key = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(LocalDate.now(calendar)).isAfter(DAY);
    }

    private void addUnit() {
        jdbc.sql("insert into unit (unit_key, kind, established_on) values (?, 'TASK_FORCE', '2007-03-01')")
                .param(name)
                .update();
    }
}
