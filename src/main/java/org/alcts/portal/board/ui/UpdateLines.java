package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.board.GoalDashboard.UpdateLine;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.RelativeDay;

/** The newest that was heard of initiatives. */
class UpdateLines extends Div {

    UpdateLines(List<UpdateLine> lines, LocalDate today) {
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("board.updates.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("log");
        lines.forEach(line -> list.add(item(line, today)));
        add(list);
    }

    private ListItem item(UpdateLine line, LocalDate today) {
        Span kind = new Span(InitiativeWords.of(line.kind()));
        kind.addClassName("log-kind");
        Div top = new Div(new RelativeDay(line.datedOn(), today), kind);
        top.addClassName("badges");
        if (line.healthClaimed() != null) {
            top.add(InitiativeWords.badge(line.healthClaimed()));
        }
        ListItem item = new ListItem(top, InitiativeWords.link(line.initiativeId(), line.initiative()));
        if (!line.narrative().isBlank()) {
            item.add(new Paragraph(line.narrative()));
        }
        Paragraph by = new Paragraph(getTranslation("board.update.by", line.authorName(), line.officeHeld()));
        by.addClassName("secondary");
        item.add(by);
        return item;
    }
}
