package org.alcts.portal.board.packet;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.board.BoardPage.Promise;
import org.alcts.portal.board.BoardPage.QuietUnit;
import org.alcts.portal.board.GoalDashboard.DifferenceLine;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.board.measure.MeasureKind;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.packet.PacketDocument.Cell;
import org.alcts.portal.board.packet.PacketDocument.Figure;
import org.alcts.portal.board.packet.PacketDocument.Figures;
import org.alcts.portal.board.packet.PacketDocument.Part;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Table;
import org.alcts.portal.board.packet.PacketDocument.Text;
import org.alcts.portal.initiative.InitiativeExport;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.UnmetNeeds;

/** The plan as a whole: what the Board sees first, what needs it, and all measures. */
final class PlanSections {

    private final PacketWords words;

    PlanSections(PacketWords words) {
        this.words = words;
    }

    Section glance(PacketContent content) {
        BoardPage board = content.board();
        int covered = board.objectives().size() - board.uncovered().size();
        List<Part> parts = new ArrayList<>();
        parts.add(new Figures(List.of(
                figure(words.translate("packet.of", covered, board.objectives().size()), "packet.figure.covered"),
                figure(words.formats().number(board.active()), "packet.figure.active"),
                figure(words.formats().number(board.lateInitiatives()), "packet.figure.late"),
                figure(words.formats().number(board.differing()), "packet.figure.differing"),
                figure(
                        words.translate("packet.of", board.units().size(), board.activeUnits()),
                        "packet.figure.quiet"))));
        StackedBar coverage = new StackedBar()
                .share(
                        words.translate(
                                "packet.coverage.several",
                                board.objectives().size() - board.thin().size()),
                        board.objectives().size() - board.thin().size())
                .share(
                        words.translate(
                                "packet.coverage.one",
                                board.thin().size() - board.uncovered().size()),
                        board.thin().size() - board.uncovered().size())
                .share(
                        words.translate(
                                "packet.coverage.none", board.uncovered().size()),
                        board.uncovered().size());
        if (!coverage.isEmpty()) {
            parts.add(coverage.chart(words.translate("packet.coverage")));
        }
        parts.add(measureTable("packet.first-measures", "First measures", content.firstMeasures()));
        parts.add(initiatives(content.initiatives()));
        return new Section("glance", words.translate("packet.glance"), true, parts);
    }

    private Figure figure(String number, String label) {
        return new Figure(number, words.translate(label));
    }

    private Table measureTable(String caption, String sheet, List<MeasureStanding> measures) {
        return new PacketTable<MeasureStanding>(words, caption, sheet)
                .text("packet.objective", 8, measure -> measure.objective() == null ? "" : measure.objective())
                .text("packet.measure", 38, MeasureStanding::name)
                .number("packet.value", words::value)
                .text("packet.counted", 0, measure -> words.measures().basis(measure.latest()))
                .day(
                        "packet.value-of",
                        measure -> words.day(
                                measure.latest() == null
                                        ? null
                                        : measure.latest().asOf()))
                .text("measure.target", 0, measure -> words.measures().target(measure))
                .text("packet.status", 0, measure -> words.measures().status(measure.status()))
                .rows(measures, "measure.none");
    }

    /** Only in the workbook: a page of twenty thousand lines helps nobody. */
    private Table initiatives(List<InitiativeExport> all) {
        return new PacketTable<InitiativeExport>(words, "packet.initiatives", "Initiatives")
                .text("packet.initiative", 0, InitiativeExport::title)
                .text("packet.objectives", 0, InitiativeExport::objectives)
                .text("packet.unit", 0, InitiativeExport::unitName)
                .text("packet.partners", 0, InitiativeExport::partners)
                .text("packet.stage", 0, row -> words.stage(row.stage()))
                .text("packet.claimed", 0, row -> row.claimed() == null ? "" : words.health(row.claimed()))
                .text("packet.computed", 0, row -> row.health() == null ? "" : words.health(row.health()))
                .number("packet.percent", row -> Cell.of(row.percentDone(), String.valueOf(row.percentDone())))
                .day("packet.late-since", row -> words.day(row.lateSince()))
                .day("packet.last-update", row -> words.day(row.lastUpdateOn()))
                .day("packet.target-day", row -> words.day(row.targetDay()))
                .text("packet.illustrative", 0, row -> words.translate("packet.yes-no", row.illustrative() ? 1 : 0))
                .atMost(0)
                .rows(all, "packet.initiatives.none");
    }

    Section attention(PacketContent content) {
        BoardPage board = content.board();
        return new Section(
                "attention",
                words.translate("packet.attention"),
                true,
                List.of(
                        unmet(content.unmet()),
                        new PacketTable<ObjectiveLine>(words, "packet.thin", "Objectives with few")
                                .text("packet.objective", 10, ObjectiveLine::code)
                                .text("packet.wording", 0, ObjectiveLine::wording)
                                .number("packet.figure.active", line -> words.number(line.active()))
                                .rows(board.thin(), "packet.thin.none"),
                        new PacketTable<Promise>(words, "packet.late", "Late promises")
                                .text("packet.initiative", 45, Promise::initiative)
                                .text("packet.unit", 9, Promise::acronym)
                                .text(
                                        "packet.promised",
                                        0,
                                        late -> late.milestone() == null
                                                ? words.translate("packet.promised.target")
                                                : late.milestone())
                                .day("packet.due", late -> words.day(late.dueOn()))
                                .rows(board.late(), "packet.late.none"),
                        new PacketTable<DifferenceLine>(words, "packet.differing", "Claims that disagree")
                                .text("packet.initiative", 36, DifferenceLine::initiative)
                                .text("packet.unit", 9, DifferenceLine::acronym)
                                .text("packet.claimed", 0, line -> words.health(line.claimed()))
                                .text("packet.computed", 0, line -> words.health(line.computed()))
                                .text("packet.their-reason", 0, DifferenceLine::reason)
                                .rows(board.differences(), "packet.differing.none"),
                        new PacketTable<QuietUnit>(words, "packet.quiet", "Quiet units")
                                .text("packet.unit", 50, QuietUnit::name)
                                .number("packet.quiet.stale", unit -> words.number(unit.stale()))
                                .number("packet.figure.active", unit -> words.number(unit.active()))
                                .day("packet.quiet.oldest", unit -> words.day(unit.oldest()))
                                .rows(board.units(), "packet.quiet.none"),
                        Text.note(words.translate("packet.attention.most"))));
    }

    private Table unmet(UnmetNeeds found) {
        return new PacketTable<MapTopic>(words, "packet.unmet", "Unmet needs")
                .text("packet.topic", 50, MapTopic::name)
                .text("packet.interested", 0, topic -> share(topic.need().interested()))
                .text("packet.able", 0, topic -> share(topic.need().able()))
                .number("packet.supply", topic -> words.number(topic.supply()))
                .rows(found == null ? List.of() : found.first(), "packet.unmet.none");
    }

    private String share(NeedShare share) {
        return share.known()
                ? words.translate(
                        "packet.share-of",
                        words.formats().percent((int) Math.round(100 * share.share())),
                        words.formats().number(share.answered()))
                : words.translate("packet.held-back");
    }

    /** Coverage, activity and outcome apart: nothing is averaged. */
    Section allMeasures(PacketContent content) {
        List<Part> parts = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            parts.add(measureTable(
                    "measure.kind." + kind,
                    "Measures, " + kind.name().toLowerCase(PacketWords.LANGUAGE),
                    content.measures().stream()
                            .filter(measure -> measure.kind() == kind)
                            .toList()));
        }
        return new Section("measures", words.translate("packet.all-measures"), true, parts);
    }
}
