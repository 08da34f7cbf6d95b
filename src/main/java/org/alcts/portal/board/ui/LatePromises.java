package org.alcts.portal.board.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.BoardPage.Promise;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.RelativeDay;

/** What was promised for a day that has passed, the oldest first. */
class LatePromises extends Div {

    /**
     * @param lines the first of them
     * @param all how many promises are late
     * @param list address of all late initiatives
     */
    LatePromises(List<Promise> lines, int all, String list, LocalDate today) {
        if (lines.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("board.late.none")));
            return;
        }
        add(new DataTable<Promise>(getTranslation("board.question.late"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("board.promise"), line -> new Text(InitiativeWords.promise(line.milestone())))
                .column(
                        getTranslation("board.initiative"),
                        line -> InitiativeWords.link(line.initiativeId(), line.initiative()))
                .text(getTranslation("board.unit"), Promise::acronym)
                .column(getTranslation("board.due"), line -> new RelativeDay(line.dueOn(), today))
                .rows(lines));
        if (all > lines.size()) {
            add(new Rest("board.late.rest", lines.size(), all, "board.late.all", list));
        }
    }
}
