package org.alcts.portal.initiative.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InitiativeScriptTest {

    private static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2009, 1, 12);

    private final List<ScriptedInitiative> all = InitiativeScript.all();

    @Test
    void thereAreAsManyAsThereShouldBeAndAlwaysTheSame() {
        assertThat(all).hasSize(InitiativeScript.NUMBER).isEqualTo(InitiativeScript.all());
        assertThat(all).extracting(ScriptedInitiative::title).doesNotHaveDuplicates();
    }

    @Test
    void allAreFiledBetweenTheAdoptionOfThePlanAndTheDemonstration() {
        assertThat(all)
                .allSatisfy(initiative -> assertThat(initiative.events().getFirst())
                        .isInstanceOf(ScriptedEvent.File.class)
                        .extracting(ScriptedEvent::day)
                        .satisfies(day -> assertThat(day)
                                .isAfterOrEqualTo(LocalDate.of(2006, 6, 1))
                                .isBefore(DEMONSTRATION_DAY)));
    }

    @Test
    void whatIsOnRecordIsAmongThem() {
        assertThat(all)
                .extracting(ScriptedInitiative::title)
                .contains(
                        "Web publication of the checklist “Training Catalogers”",
                        "e-Forum: discussions by e-mail for everybody",
                        "The Serials Section becomes the Continuing Resources Section");
    }

    @Test
    void sharesAddUpAndNothingHappensBeforeTheFiling() {
        assertThat(all).allSatisfy(initiative -> {
            assertThat(initiative.objectives().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(100);
            assertThat(initiative.events())
                    .extracting(ScriptedEvent::day)
                    .allSatisfy(day -> assertThat(day)
                            .isAfterOrEqualTo(initiative.events().getFirst().day()));
            assertThat(initiative.milestones()).isSortedAccordingTo(Comparator.comparing(ScriptedInitiative.Step::due));
        });
    }

    @Test
    void everySectionHasItsShareAndAnInitiativeHasOneEventADay() {
        assertThat(all.stream()
                        .collect(Collectors.groupingBy(ScriptedInitiative::unit, Collectors.counting()))
                        .entrySet())
                .filteredOn(entry -> Set.of("as", "ccs", "cmds", "pars", "crs").contains(entry.getKey()))
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry.getValue()).isGreaterThan(12));
        // Two changes at one moment leave one version in the history.
        assertThat(all).allSatisfy(initiative -> {
            Set<LocalDate> days = new HashSet<>();
            assertThat(initiative.events().stream()
                            .filter(event -> !days.add(event.day()))
                            .count())
                    .isLessThanOrEqualTo(1);
        });
    }
}
