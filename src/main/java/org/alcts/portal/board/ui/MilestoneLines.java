package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.GoalDashboard.MilestoneLine;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.RelativeDay;

/** Milestones with their initiatives, by day. */
class MilestoneLines extends Div {

    MilestoneLines(List<MilestoneLine> lines, String none, LocalDate today) {
        if (lines.isEmpty()) {
            add(new EmptyState(none));
            return;
        }
        add(new DataTable<MilestoneLine>(getTranslation("board.milestones"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.milestone"), line -> new Text(line.title()))
                .column(
                        getTranslation("board.initiative"),
                        line -> InitiativeWords.link(line.initiativeId(), line.initiative()))
                .text(getTranslation("board.unit"), MilestoneLine::acronym)
                .column(getTranslation("board.due"), line -> new RelativeDay(line.dueOn(), today))
                .rows(lines));
    }
}
