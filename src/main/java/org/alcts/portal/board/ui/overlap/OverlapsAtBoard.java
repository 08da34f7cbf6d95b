package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.board.overlap.OverlapStanding;
import org.alcts.portal.board.overlap.OverlapState;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/** The Board's question of where sections overlap: how many there are, and the way to them. */
public class OverlapsAtBoard extends Section {

    /** @param standing of those that this reader may read */
    public OverlapsAtBoard(OverlapStanding standing, AsOfBar bar) {
        super(OverlapWords.text("overlap.question"));
        framed();
        setId("overlaps");
        note(OverlapWords.text("overlap.at-board.lead"));
        String all = bar.keeping("board/overlaps");
        if (standing.isSettled()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, OverlapWords.text("overlap.at-board.none"))
                    .next(OverlapWords.text("overlap.at-board.all"), all));
            return;
        }
        Div figures = new Div(
                figure(standing.toAnswer(), OverlapState.OPEN, bar)
                        .tone(standing.toAnswer() > 0 ? Tone.WARNING : Tone.NEUTRAL),
                figure(standing.toCarryOut(), OverlapState.ANSWERED, bar).tone(Tone.INFO));
        figures.addClassName("figures");
        add(figures);
        actions(new Anchor(all, OverlapWords.text("overlap.at-board.all")));
    }

    private static FigureLink figure(int count, OverlapState state, AsOfBar bar) {
        String list = QueryFilters.none()
                .with("state", QueryFilters.inAddress(state))
                .with(AsOfBar.PARAMETER, bar.day())
                .href("board/overlaps");
        return new FigureLink(count, OverlapWords.text("overlap.at-board." + state), list);
    }
}
