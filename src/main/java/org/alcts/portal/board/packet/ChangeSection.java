package org.alcts.portal.board.packet;

import java.util.List;
import org.alcts.portal.board.compare.Changes;
import org.alcts.portal.board.packet.PacketDocument.Figure;
import org.alcts.portal.board.packet.PacketDocument.Figures;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Table;
import org.alcts.portal.board.packet.PacketDocument.Text;

/** What changed since the conference before. */
final class ChangeSection {

    /** Of each kind of change a page shows so many; the workbook has all. */
    private static final int SHOWN = 12;

    private final PacketWords words;

    ChangeSection(PacketWords words) {
        this.words = words;
    }

    /** Null when no conference was held before. */
    Section since(PacketContent content) {
        Changes changes = content.changes();
        if (changes == null) {
            return null;
        }
        return new Section(
                "changes",
                words.translate("packet.changes", content.previous().name()),
                true,
                List.of(
                        Text.note(words.translate(
                                "packet.changes.days",
                                words.formats().day(changes.from()),
                                words.formats().day(changes.to()))),
                        figures(changes),
                        new PacketTable<Changes.Added>(words, "compare.added", "Added")
                                .text("packet.initiative", 65, line -> title(line.initiative()))
                                .text("packet.unit", 0, line -> unit(line.initiative()))
                                .text("packet.stage", 0, line -> words.stage(line.stage()))
                                .atMost(SHOWN)
                                .rows(changes.added(), "packet.changes.none"),
                        moved("compare.moved", "Moved", changes.moved()),
                        moved("compare.closed", "Closed", changes.closed()),
                        new PacketTable<Changes.Slipped>(words, "compare.slipped", "Slipped")
                                .text("packet.initiative", 50, line -> title(line.initiative()))
                                .text("packet.unit", 9, line -> unit(line.initiative()))
                                .day("compare.target.before", line -> words.day(line.before()))
                                .day("compare.target.after", line -> words.day(line.after()))
                                .day("compare.late", line -> words.day(line.lateSince()))
                                .atMost(SHOWN)
                                .rows(changes.slipped(), "packet.changes.none"),
                        new PacketTable<Changes.Milestone>(words, "compare.milestones", "Milestones reached")
                                .text("packet.milestone", 40, Changes.Milestone::milestone)
                                .text("packet.initiative", 0, line -> title(line.initiative()))
                                .text("packet.unit", 9, line -> unit(line.initiative()))
                                .day("compare.done", line -> words.day(line.doneOn()))
                                .atMost(SHOWN)
                                .rows(changes.milestones(), "packet.changes.none"),
                        new PacketTable<Changes.Decided>(words, "compare.decisions", "Decided")
                                .text("packet.request", 55, Changes.Decided::title)
                                .text("packet.unit", 9, Changes.Decided::acronym)
                                .text(
                                        "packet.outcome",
                                        0,
                                        line -> words.translate("decision.outcome." + line.outcome()))
                                .day("packet.voted-on", line -> words.day(line.votedOn()))
                                .atMost(SHOWN)
                                .rows(changes.decisions(), "packet.changes.none"),
                        measures(changes)));
    }

    private Figures figures(Changes changes) {
        return new Figures(List.of(
                figure(changes.added().size(), "compare.figure.added"),
                figure(changes.moved().size(), "compare.figure.moved"),
                figure(changes.closed().size(), "compare.figure.closed"),
                figure(changes.slipped().size(), "compare.figure.slipped"),
                figure(changes.milestones().size(), "compare.figure.milestones"),
                figure(changes.decisions().size(), "compare.figure.decisions"),
                figure(changes.updates(), "packet.figure.updates")));
    }

    private Figure figure(int number, String label) {
        return new Figure(words.formats().number(number), words.translate(label, number));
    }

    private Table moved(String caption, String sheet, List<Changes.Moved> lines) {
        return new PacketTable<Changes.Moved>(words, caption, sheet)
                .text("packet.initiative", 58, line -> title(line.initiative()))
                .text("packet.unit", 9, line -> unit(line.initiative()))
                .text("compare.before", 0, line -> words.stage(line.before()))
                .text("compare.after", 0, line -> words.stage(line.after()))
                .atMost(SHOWN)
                .rows(lines, "packet.changes.none");
    }

    private Table measures(Changes changes) {
        return new PacketTable<Changes.MeasureChange>(words, "compare.measures", "Measures that changed")
                .text("packet.objective", 8, line -> line.measure().objective())
                .text("packet.measure", 50, line -> line.measure().name())
                .number(
                        "compare.before",
                        line -> new PacketDocument.Cell(
                                line.before(), words.measures().value(line.measure(), line.before())))
                .number(
                        "compare.after",
                        line -> new PacketDocument.Cell(
                                line.after(), words.measures().value(line.measure(), line.after())))
                .atMost(SHOWN)
                .rows(changes.measures(), "packet.changes.none");
    }

    private static String title(Changes.Initiative initiative) {
        return initiative.title();
    }

    private static String unit(Changes.Initiative initiative) {
        return initiative.acronym();
    }
}
