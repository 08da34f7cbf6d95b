package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.initiative.PlannedMilestone;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** An initiative's milestones by day: what was done when, what is overdue, how much each counts. */
class MilestoneTable extends Div {

    /** @param open whether the initiative still goes on: then what was due and is not done is overdue */
    MilestoneTable(List<PlannedMilestone> milestones, boolean open, LocalDate today) {
        if (milestones.isEmpty()) {
            add(new EmptyState(getTranslation("initiative-page.milestones.none")));
            return;
        }
        int all = milestones.stream().mapToInt(PlannedMilestone::weight).sum();
        add(new DataTable<PlannedMilestone>(getTranslation("initiative-page.milestones"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("initiative-page.milestone"), row -> new Text(row.title()))
                .text(
                        getTranslation("initiative-page.milestone.due"),
                        row -> Formats.here().day(row.dueOn()))
                .number(
                        getTranslation("initiative-page.milestone.weight"),
                        row -> Formats.here().percent(Math.round(row.weight() * 100f / all)))
                .column(getTranslation("initiative-page.milestone.state"), row -> state(row, open, today))
                .rows(milestones));
    }

    private Component state(PlannedMilestone row, boolean open, LocalDate today) {
        if (row.doneOn() != null) {
            return new StatusBadge(
                    Tone.GOOD,
                    getTranslation(
                            "initiative-page.milestone.done", Formats.here().day(row.doneOn())));
        }
        if (!open) {
            return new Span(getTranslation("initiative-page.milestone.not-done"));
        }
        return row.dueOn().isBefore(today)
                ? new StatusBadge(Tone.BAD, getTranslation("initiative-page.milestone.overdue"))
                : new Span(getTranslation("initiative-page.milestone.ahead"));
    }
}
