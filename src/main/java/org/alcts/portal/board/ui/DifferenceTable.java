package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.alcts.portal.board.GoalDashboard.DifferenceLine;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;

/** Initiatives whose people claim another health than the portal computes, with what they say to it. */
class DifferenceTable extends Div {

    /**
     * @param lines the first of them
     * @param all how many there are
     * @param list address of all of them
     */
    DifferenceTable(List<DifferenceLine> lines, int all, String list) {
        if (lines.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("board.differing.none")));
            return;
        }
        add(new DataTable<DifferenceLine>(getTranslation("board.differing"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("board.initiative"),
                        line -> InitiativeWords.link(line.initiativeId(), line.initiative()))
                .text(getTranslation("board.unit"), DifferenceLine::acronym)
                .column(getTranslation("board.claimed"), line -> InitiativeWords.badge(line.claimed()))
                .column(getTranslation("board.computed"), line -> InitiativeWords.badge(line.computed()))
                .text(
                        getTranslation("board.reason"),
                        line -> line.reason() == null ? getTranslation("board.reason.since") : line.reason())
                .text(
                        getTranslation("board.last-update"),
                        line -> Formats.here().day(line.lastUpdateOn()))
                .rows(lines));
        if (all > lines.size()) {
            add(new Rest("board.differing.rest", lines.size(), all, "board.differing.all", list));
        }
    }
}
