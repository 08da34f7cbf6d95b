package org.alcts.portal.initiative.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.demonstration.ScriptedInitiative.Step;

/** What becomes of one made-up initiative: always the same for the same random numbers. */
final class Fate {

    private static final LocalDate LAST_DAY = LocalDate.of(2011, 6, 30);

    /** How things go. */
    enum Course {
        /** Done about when it should be. */
        ON_TIME,
        /** Done, but later. */
        LATE,
        /** Begun, and then nothing more is heard. */
        STUCK,
        /** Begun, and put off or given up. */
        GIVEN_UP,
        /** Written down, and never put forward. */
        ONLY_AN_IDEA,
        /** The Board said no. */
        DECLINED
    }

    private final Random random;
    private final Course course;
    private final LocalDate filed;
    private final LocalDate target;
    private final Reach reach;
    private final List<Step> steps;
    private final Conferences conferences;
    private final Sayings sayings;
    private final double diligence;
    private final List<ScriptedEvent> events = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** @param diligence how likely its people report before a conference, 0 to 1 */
    Fate(
            Random random,
            Course course,
            LocalDate filed,
            LocalDate target,
            Reach reach,
            List<Step> steps,
            Conferences conferences,
            Sayings sayings,
            double diligence) {
        this.random = random;
        this.course = course;
        this.filed = filed;
        this.target = target;
        this.reach = reach;
        this.steps = steps;
        this.conferences = conferences;
        this.sayings = sayings;
        this.diligence = diligence;
    }

    List<ScriptedEvent> events(String outcome) {
        events.add(new ScriptedEvent.File(filed));
        LocalDate begun = begin();
        if (begun != null) {
            work(begun, outcome);
        }
        return List.copyOf(events);
    }

    /** The day on which it became active; null when it never does. */
    private LocalDate begin() {
        if (course == Course.ONLY_AN_IDEA) {
            if (random.nextInt(3) == 0) {
                events.add(new ScriptedEvent.Drop(filed.plusDays(150 + random.nextInt(100)), sayings.droppedIdea()));
            }
            return null;
        }
        if (!reach.needsBoard()) {
            LocalDate started = filed.plusDays(10 + random.nextInt(20));
            events.add(new ScriptedEvent.Start(started));
            return started;
        }
        LocalDate submitted = filed.plusDays(5 + random.nextInt(12));
        LocalDate decided = submitted.plusDays(18 + random.nextInt(25));
        events.add(new ScriptedEvent.Submit(submitted));
        if (course == Course.DECLINED) {
            events.add(new ScriptedEvent.Decide(decided, Outcome.DECLINED, sayings.declined()));
            return null;
        }
        if (random.nextInt(9) == 0) {
            events.add(new ScriptedEvent.Decide(decided, Outcome.RETURNED, sayings.returned()));
            events.add(new ScriptedEvent.Submit(decided.plusDays(14)));
            decided = decided.plusDays(35);
        }
        events.add(new ScriptedEvent.Decide(decided, Outcome.APPROVED, null));
        return decided;
    }

    private void work(LocalDate begun, String outcome) {
        double pace = switch (course) {
            case ON_TIME -> 0.78 + random.nextDouble() * 0.22;
            case LATE -> 1.04 + random.nextDouble() * 0.3;
            default -> 1.2;
        };
        int reached = course == Course.STUCK || course == Course.GIVEN_UP ? random.nextInt(2) : steps.size();
        List<LocalDate> doneDays = new ArrayList<>();
        for (int i = 0; i < reached; i++) {
            doneDays.add(scaled(begun, steps.get(i).due(), pace));
        }
        LocalDate end = switch (course) {
            case STUCK -> LAST_DAY;
            case GIVEN_UP -> scaled(begun, target, 0.35 + random.nextDouble() * 0.5);
            default -> doneDays.getLast().plusDays(12 + random.nextInt(20));
        };
        LocalDate silentFrom = course == Course.STUCK ? scaled(begun, target, 0.5 + random.nextDouble()) : end;
        report(begun, silentFrom, doneDays);
        if (course == Course.GIVEN_UP) {
            events.add(
                    random.nextBoolean()
                            ? new ScriptedEvent.Defer(end, sayings.deferred())
                            : new ScriptedEvent.Drop(end, sayings.dropped()));
        } else if (course != Course.STUCK) {
            tell(end.minusDays(5), doneDays);
            events.add(new ScriptedEvent.Complete(end, outcome, sayings.lessons()));
        }
    }

    /** Chairs report just before a conference, some just after it as well. */
    private void report(LocalDate begun, LocalDate until, List<LocalDate> doneDays) {
        for (Conferences.Conference conference : conferences.between(begun.plusDays(20), until)) {
            if (random.nextDouble() < diligence) {
                tell(conference.from().minusDays(2 + random.nextInt(12)), doneDays);
            }
            LocalDate after = conference.to().plusDays(4 + random.nextInt(18));
            if (random.nextDouble() < diligence * 0.75 && after.isBefore(until)) {
                tell(after, doneDays);
            }
            LocalDate autumn = conference.to().plusDays(70 + random.nextInt(60));
            if (random.nextDouble() < diligence * 0.3 && autumn.isBefore(until)) {
                tell(autumn, doneDays);
            }
        }
    }

    private void tell(LocalDate day, List<LocalDate> doneDays) {
        Set<String> done = new HashSet<>();
        int count = 0;
        for (int i = 0; i < doneDays.size() && i < steps.size(); i++) {
            if (!doneDays.get(i).isAfter(day)) {
                count++;
                done.add(steps.get(i).title());
            }
        }
        String newest = count > 0 && told.add(steps.get(count - 1).title())
                ? steps.get(count - 1).title()
                : null;
        String next = count < steps.size() ? steps.get(count).title() : null;
        boolean behind = next != null && steps.get(count).due().isBefore(day);
        int percent = Math.min(95, Math.round(count * 100f / (steps.size() + 1)) + random.nextInt(10));
        events.add(new ScriptedEvent.Progress(
                day,
                behind ? sayings.behind(next) : sayings.goingOn(newest, next),
                behind && random.nextInt(4) == 0,
                sayings.whyItDiffers(),
                percent,
                Math.min(100, percent + random.nextInt(12)),
                done));
    }

    private static LocalDate scaled(LocalDate from, LocalDate to, double factor) {
        return from.plusDays(Math.max(20, Math.round(from.until(to, java.time.temporal.ChronoUnit.DAYS) * factor)));
    }
}
