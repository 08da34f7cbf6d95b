package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;

/** The objectives that no active initiative serves, and those that a single one does. */
class UncoveredObjectives extends Div {

    UncoveredObjectives(List<ObjectiveLine> lines, GoalAddresses addresses) {
        if (lines.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("board.nobody.none")));
            return;
        }
        Formats formats = Formats.here();
        add(new DataTable<ObjectiveLine>(getTranslation("board.question.nobody"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.objective"), line -> new Text(line.code() + " " + line.wording()))
                .figure(
                        getTranslation("board.active"),
                        line -> line.active() == 0 ? getTranslation("board.nobody") : formats.number(line.active()),
                        line -> line.active() == 0 ? null : addresses.activeServing(line.code()))
                .figure(
                        getTranslation("board.all-stages"),
                        line -> formats.number(line.all()),
                        line -> line.all() == 0 ? null : addresses.serving(line.code()))
                .rows(lines));
    }
}
