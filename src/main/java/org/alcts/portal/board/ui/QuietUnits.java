package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.BoardPage.QuietUnit;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.RelativeDay;

/** Units that said nothing of an active initiative since the last conference; by share, so that no small one stands out for its size. */
class QuietUnits extends Div {

    QuietUnits(List<QuietUnit> units, GoalAddresses addresses, LocalDate today) {
        if (units.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("board.quiet.none")));
            return;
        }
        Formats formats = Formats.here();
        add(new DataTable<QuietUnit>(getTranslation("board.question.quiet"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("board.unit"), unit -> new Anchor("units/" + unit.key(), unit.name()))
                .figure(
                        getTranslation("board.quiet.stale"),
                        unit -> getTranslation("board.figure.covered.of", unit.stale(), unit.active()),
                        unit -> addresses.ofUnit(unit.key(), "stale"))
                .number(
                        getTranslation("board.quiet.share"),
                        unit -> formats.percent(Math.round(100f * unit.stale() / unit.active())))
                .column(getTranslation("board.quiet.oldest"), unit -> new RelativeDay(unit.oldest(), today))
                .rows(units));
    }
}
