package org.alcts.portal.board.overlap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The overlaps that would have been found in the demonstration's past, as its initiatives stood then; and before its first day the
 * Board answers three of them: one is carried out, one waits, one is none.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationOverlaps {

    private static final List<LocalDate> LOOKS =
            List.of(LocalDate.of(2008, 1, 7), LocalDate.of(2008, 6, 23), LocalDate.of(2008, 10, 20));

    private static final String NAME = "overlaps ";
    private static final int MOST = 50;

    private final OverlapFinder finder;
    private final Overlaps overlaps;
    private final OverlapAnswers answers;
    private final AsOf asOf;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationOverlaps(
            OverlapFinder finder,
            Overlaps overlaps,
            OverlapAnswers answers,
            AsOf asOf,
            Performer performer,
            DemonstrationSteps steps,
            Clock calendar) {
        this.finder = finder;
        this.overlaps = overlaps;
        this.answers = answers;
        this.asOf = asOf;
        this.performer = performer;
        this.steps = steps;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    // After the agenda on which the overlaps stand, before the measures that count them.
    @Order(27)
    void load() {
        if (steps.isTaken(NAME + "carried out")) {
            return;
        }
        LocalDate today = LocalDate.now(calendar);
        LOOKS.stream().filter(day -> day.isBefore(today.minusDays(3))).forEach(day -> look(NAME + day, day));
        look(NAME + "before the first day", today.minusDays(3));
        steps.take(NAME + "answered", today.minusDays(2), () -> answer(today.minusDays(2)));
        // In the afternoon: what its people did at noon lies before it.
        steps.take(
                NAME + "carried out",
                today.minusDays(1)
                        .atTime(LocalTime.of(15, 0))
                        .atZone(calendar.getZone())
                        .toInstant(),
                () -> carryOut(today.minusDays(1)));
    }

    private void look(String name, LocalDate day) {
        if (!steps.isTaken(name)) {
            Map<Long, Described> open = asOf.unattended(day, finder::open);
            steps.take(name, day, () -> finder.keep(open));
        }
    }

    private void answer(LocalDate day) {
        answerFirst(
                day,
                open(day),
                overlap -> joined(overlap)
                        .map(leading -> new NewAnswer(
                                Answer.JOINT_LEAD,
                                leading.id(),
                                "Both reach the same people; one calendar and one set of speakers will do.")));
        // The least alike is the likeliest to be none.
        answerFirst(
                day,
                open(day).reversed(),
                overlap -> Optional.of(new NewAnswer(
                        Answer.NO_OVERLAP,
                        null,
                        "The subject is the same word only: the two serve different libraries.")));
        answerFirst(
                day,
                open(day),
                overlap -> sides(overlap)
                        .filter(side -> side.stage() == Stage.ACTIVE)
                        .findFirst()
                        .map(goesOn -> new NewAnswer(
                                Answer.MERGE,
                                goesOn.id(),
                                "One of the two is enough; what the other found out goes into it.")));
    }

    private record Given(OverlapRow overlap, NewAnswer answer) {}

    /** To the first of these to which this answer can be given, by whoever has a say in it. */
    private void answerFirst(
            LocalDate day, List<OverlapRow> among, Function<OverlapRow, Optional<NewAnswer>> deciding) {
        among.stream()
                .flatMap(overlap -> deciding.apply(overlap).map(answer -> new Given(overlap, answer)).stream())
                .findFirst()
                .ifPresent(given -> {
                    long id = given.overlap().id();
                    performer.asBoard(
                            day,
                            voter ->
                                    overlaps.find(id).map(OverlapRow::mayAnswer).orElse(false),
                            () -> answers.answer(id, given.overlap().version(), given.answer()));
                });
    }

    private List<OverlapRow> open(LocalDate day) {
        return asTheBoardSees(day, OverlapState.OPEN).stream()
                .filter(overlap -> !overlap.isSettled())
                .toList();
    }

    private List<OverlapRow> asTheBoardSees(LocalDate day, OverlapState state) {
        List<OverlapRow> seen = new ArrayList<>();
        performer.asBoard(
                day,
                voter -> true,
                () -> seen.addAll(overlaps.page(new OverlapFilter(null, null, state), PageRequest.of(0, MOST))));
        return seen;
    }

    private static Optional<OverlapRow.Side> joined(OverlapRow overlap) {
        return sides(overlap)
                .filter(side -> side.stage() == Stage.ACTIVE && !side.ownUnitOnly())
                .findFirst();
    }

    private static Stream<OverlapRow.Side> sides(OverlapRow overlap) {
        return Stream.of(overlap.first(), overlap.second());
    }

    private void carryOut(LocalDate day) {
        asTheBoardSees(day, OverlapState.ANSWERED).stream()
                .filter(overlap -> overlap.answer().answer() == Answer.JOINT_LEAD)
                .findFirst()
                .ifPresent(overlap -> performer.asWriter(
                        overlap.toChange().unitKey(), day, () -> answers.carryOut(overlap.id(), overlap.version())));
    }
}
