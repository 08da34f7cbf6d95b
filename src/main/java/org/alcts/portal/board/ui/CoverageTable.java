package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Each objective with how many initiatives serve it: the ones that nobody serves stand out. */
class CoverageTable extends Div {

    CoverageTable(GoalDashboard goal, GoalAddresses addresses) {
        Formats formats = Formats.here();
        add(new DataTable<ObjectiveLine>(getTranslation("board.objectives"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.objective"), line -> new Text(line.code() + " " + line.wording()))
                .column(getTranslation("board.coverage"), this::coverage)
                .figure(
                        getTranslation("board.active"),
                        line -> formats.number(line.active()),
                        line -> line.active() == 0 ? null : addresses.activeServing(line.code()))
                .figure(
                        getTranslation("board.all-stages"),
                        line -> formats.number(line.all()),
                        line -> line.all() == 0 ? null : addresses.serving(line.code()))
                .rows(goal.objectives()));
    }

    private Component coverage(ObjectiveLine line) {
        return line.active() > 0
                ? new Span(new StatusBadge(Tone.GOOD, getTranslation("board.served")))
                : new Span(new StatusBadge(Tone.WARNING, getTranslation("board.nobody"), VaadinIcon.CIRCLE_THIN));
    }
}
