package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What {@link HealthRule} computed, and why.
 *
 * @param reasons all that speaks against it, the heaviest first; empty when it is on track
 */
public record ComputedHealth(Health health, List<Reason> reasons) implements Serializable {

    /** Something that speaks against an initiative's health. */
    public sealed interface Reason extends Serializable {

        /** @return the worst health that it leads to by itself */
        Health leadsTo();
    }

    /** No update since the conference before the last one began. */
    public record SilentForTwoConferences(LocalDate lastUpdateOn) implements Reason {
        @Override
        public Health leadsTo() {
            return Health.STALLED;
        }
    }

    /**
     * Half or more of the milestones that were due, by weight, are not done, and one of them is overdue for long.
     *
     * @param sharePercent how much of the weight that was due is not done
     */
    public record MostlyLate(int sharePercent, LocalDate oldestDue) implements Reason {
        @Override
        public Health leadsTo() {
            return Health.STALLED;
        }
    }

    /** No update since the last conference began. */
    public record Stale(LocalDate lastUpdateOn) implements Reason {
        @Override
        public Health leadsTo() {
            return Health.AT_RISK;
        }
    }

    public record MilestonesOverdue(int count, LocalDate oldestDue) implements Reason {
        @Override
        public Health leadsTo() {
            return Health.AT_RISK;
        }
    }

    public record TargetPassed(LocalDate target) implements Reason {
        @Override
        public Health leadsTo() {
            return Health.AT_RISK;
        }
    }
}
