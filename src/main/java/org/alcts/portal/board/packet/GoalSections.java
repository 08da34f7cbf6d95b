package org.alcts.portal.board.packet;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboard.MilestoneLine;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.board.GoalDashboard.UpdateLine;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.packet.PacketDocument.Figure;
import org.alcts.portal.board.packet.PacketDocument.Figures;
import org.alcts.portal.board.packet.PacketDocument.Part;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Table;
import org.alcts.portal.board.packet.PacketDocument.Text;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;

/** A goal area on a page of its own: what there is room for, the rest being in the workbook. */
final class GoalSections {

    private static final int MEASURES = 6;
    private static final int LATE = 4;
    private static final int AHEAD = 3;
    private static final int UPDATES = 3;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_UPDATE = 100;

    private final PacketWords words;

    GoalSections(PacketWords words) {
        this.words = words;
    }

    Section page(GoalDashboard goal, PacketContent content) {
        GoalSummary summary = goal.summary();
        List<Part> parts = new ArrayList<>();
        parts.add(figures(summary));
        chart(goal, parts);
        String sheet = "Goal " + summary.number();
        parts.add(new PacketTable<ObjectiveLine>(words, "packet.goal.objectives", sheet + " objectives")
                .text("packet.objective", 9, ObjectiveLine::code)
                .text("packet.wording", 0, ObjectiveLine::wording)
                .number("packet.figure.active", line -> words.number(line.active()))
                .number("packet.all-stages", line -> words.number(line.all()))
                .rows(goal.objectives(), "packet.goal.objectives.none"));
        measures(summary.number(), content.measures(), parts);
        parts.add(milestones("packet.goal.late", sheet + " late", goal.overdue(), LATE, "packet.goal.late.none"));
        parts.add(milestones("packet.goal.ahead", sheet + " due next", goal.ahead(), AHEAD, "packet.goal.ahead.none"));
        parts.add(new PacketTable<UpdateLine>(words, "packet.goal.updates", sheet + " updates")
                .day("packet.day", line -> words.day(line.datedOn()))
                .clipped("packet.initiative", 30, LONGEST_NAME, UpdateLine::initiative)
                .text("packet.unit", 8, UpdateLine::acronym)
                .clipped("packet.said", 0, LONGEST_UPDATE, this::said)
                .atMost(UPDATES)
                .rows(goal.updates(), "packet.goal.updates.none"));
        return new Section(
                "goal-" + summary.number(),
                words.translate("packet.goal", summary.number(), summary.title()),
                true,
                parts);
    }

    private Figures figures(GoalSummary summary) {
        return new Figures(List.of(
                new Figure(
                        words.translate("packet.of", summary.covered(), summary.objectives()),
                        words.translate("packet.figure.covered")),
                figure(summary.active(), "packet.figure.active"),
                figure(summary.late(), "packet.figure.late"),
                figure(summary.stale(), "packet.figure.stale"),
                figure(summary.differing(), "packet.figure.differing")));
    }

    private Figure figure(int number, String label) {
        return new Figure(words.formats().number(number), words.translate(label));
    }

    private void chart(GoalDashboard goal, List<Part> parts) {
        StackedBar stages = new StackedBar();
        for (Stage stage : Stage.values()) {
            int number = goal.byStage().getOrDefault(stage, 0);
            stages.share(words.translate("packet.share", words.stage(stage), number), number);
        }
        if (!stages.isEmpty()) {
            parts.add(stages.chart(words.translate("packet.goal.stages")));
        }
        StackedBar healths = new StackedBar();
        for (Health health : Health.values()) {
            int number = goal.byHealth().getOrDefault(health, 0);
            healths.share(words.translate("packet.share", words.health(health), number), number);
        }
        if (!healths.isEmpty()) {
            parts.add(healths.chart(words.translate("packet.goal.healths")));
        }
    }

    private void measures(int goal, List<MeasureStanding> all, List<Part> parts) {
        List<MeasureStanding> ofGoal = all.stream()
                .filter(measure ->
                        measure.objective() != null && measure.objective().startsWith(goal + "."))
                .toList();
        List<MeasureStanding> known = ofGoal.stream()
                .filter(measure -> measure.target() != null
                        || measure.latest() != null && measure.latest().value() != null)
                .toList();
        parts.add(new PacketTable<MeasureStanding>(words, "packet.goal.measures", null)
                .text("packet.objective", 9, MeasureStanding::objective)
                .text("packet.measure", 42, MeasureStanding::name)
                .number("packet.value", words::value)
                .text("measure.target", 0, measure -> words.measures().target(measure))
                .text("packet.status", 0, measure -> words.measures().status(measure.status()))
                .atMost(MEASURES)
                .rows(known, "packet.goal.measures.none"));
        int silent = ofGoal.size() - known.size();
        if (silent > 0) {
            parts.add(Text.note(words.translate("packet.goal.measures.silent", silent)));
        }
    }

    private Table milestones(String caption, String sheet, List<MilestoneLine> lines, int most, String none) {
        return new PacketTable<MilestoneLine>(words, caption, sheet)
                .day("packet.due", line -> words.day(line.dueOn()))
                .clipped("packet.milestone", 34, LONGEST_NAME, MilestoneLine::title)
                .clipped("packet.initiative", 0, LONGEST_NAME, MilestoneLine::initiative)
                .text("packet.unit", 8, MilestoneLine::acronym)
                .atMost(most)
                .rows(lines, none);
    }

    private String said(UpdateLine line) {
        if (line.narrative() == null || line.narrative().isBlank()) {
            return words.translate("initiative.kind." + line.kind());
        }
        return line.narrative().strip().replaceAll("\\s+", " ");
    }
}
