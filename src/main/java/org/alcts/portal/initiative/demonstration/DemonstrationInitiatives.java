package org.alcts.portal.initiative.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.demonstration.DemonstrationVotes;
import org.alcts.portal.initiative.ComputedHealth;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeStages;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.NewUpdate;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.platform.start.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the script of {@link InitiativeScript} happen day by day up to today, through the portal's own services: what the
 * rules would not have allowed cannot be among it, and the history is dated as it would have been.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationInitiatives {

    private static final String NAME = "initiatives ";

    private record Cue(ScriptedInitiative initiative, ScriptedEvent event) {}

    private final InitiativeFiling filing;
    private final InitiativeStages stages;
    private final InitiativeUpdates updates;
    private final BoardDecisions board;
    private final DemonstrationVotes votes;
    private final Performer performer;
    private final Stagehand stagehand;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationInitiatives(
            InitiativeFiling filing,
            InitiativeStages stages,
            InitiativeUpdates updates,
            BoardDecisions board,
            DemonstrationVotes votes,
            Performer performer,
            Stagehand stagehand,
            DemonstrationSteps steps,
            Clock calendar) {
        this.filing = filing;
        this.stages = stages;
        this.updates = updates;
        this.board = board;
        this.votes = votes;
        this.performer = performer;
        this.stagehand = stagehand;
        this.steps = steps;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void load() {
        LocalDate today = LocalDate.now(calendar);
        if (steps.isTaken(NAME + "until " + today)) {
            return;
        }
        stagehand.learn();
        Map<LocalDate, List<Cue>> days = new TreeMap<>();
        InitiativeScript.all()
                .forEach(initiative -> initiative.events().stream()
                        .filter(event -> event.day().isBefore(today))
                        .forEach(event -> days.computeIfAbsent(event.day(), day -> new ArrayList<>())
                                .add(new Cue(initiative, event))));
        int year = 0;
        for (Map.Entry<LocalDate, List<Cue>> day : days.entrySet()) {
            if (day.getKey().getYear() != year) {
                year = day.getKey().getYear();
                Progress.say("Loading the initiatives of " + year);
            }
            steps.take(NAME + day.getKey(), day.getKey(), () -> play(day.getKey(), day.getValue()));
        }
        steps.take(NAME + "until " + today, calendar.instant(), () -> {});
    }

    private void play(LocalDate day, List<Cue> cues) {
        Set<String> filed = new HashSet<>();
        for (Cue cue : cues) {
            if (cue.event() instanceof ScriptedEvent.File) {
                performer.asWriter(cue.initiative().unit(), day, () -> {
                    filing.file(stagehand.content(cue.initiative()));
                    filed.add(cue.initiative().title());
                });
            } else {
                stagehand.find(cue.initiative().title()).ifPresent(found -> play(cue, found, day));
            }
        }
        stagehand.labelIllustrative(filed);
    }

    private void play(Cue cue, Stagehand.Found found, LocalDate day) {
        long id = found.id();
        Stage stage = found.stage();
        switch (cue.event()) {
            case ScriptedEvent.File file -> {}
            case ScriptedEvent.Submit submit -> act(cue, day, stage == Stage.IDEA, () -> stages.submit(id));
            case ScriptedEvent.Decide decide -> {
                if (stage == Stage.PROPOSED) {
                    long decision = stagehand.waitingDecision(id);
                    performer.asBoard(
                            day,
                            voter -> board.recusals(Set.of(decision)).isEmpty(),
                            () -> votes.decide(decision, decide.outcome(), decide.reason(), day));
                }
            }
            case ScriptedEvent.Start start -> act(cue, day, stage == Stage.IDEA, () -> stages.start(id));
            case ScriptedEvent.Progress progress ->
                act(cue, day, stage == Stage.ACTIVE, () -> update(cue.initiative(), id, progress));
            case ScriptedEvent.Complete complete ->
                act(cue, day, stage == Stage.ACTIVE, () -> stages.complete(id, complete.outcome(), complete.lessons()));
            case ScriptedEvent.Defer defer ->
                act(cue, day, stage == Stage.ACTIVE, () -> stages.defer(id, defer.reason()));
            case ScriptedEvent.Drop drop ->
                act(cue, day, stage == Stage.IDEA || stage == Stage.ACTIVE, () -> stages.drop(id, drop.reason()));
        }
    }

    private void act(Cue cue, LocalDate day, boolean possible, Runnable action) {
        if (possible) {
            performer.asWriter(cue.initiative().unit(), day, action);
        }
    }

    private void update(ScriptedInitiative script, long id, ScriptedEvent.Progress said) {
        Set<Long> done = stagehand.openMilestones(id, said.done());
        ComputedHealth computed = updates.computedWith(id, done);
        Health claimed = said.hopeful() ? Health.ON_TRACK : computed.health();
        Long spent = script.money() == null ? null : Long.valueOf(script.money() * said.spentShare() / 100 / 100 * 100);
        updates.post(new NewUpdate(id, said.narrative(), claimed, said.percent(), spent, said.reason(), done));
    }
}
