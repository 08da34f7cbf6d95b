package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/** The Board's question of where sections overlap: how many there are, and the way to them. */
public class OverlapsAtBoard extends Section {

    /** @param toSettle those that this reader may read and that nobody settled yet */
    public OverlapsAtBoard(int toSettle, AsOfBar bar) {
        super(OverlapWords.text("overlap.question"));
        framed();
        setId("overlaps");
        note(OverlapWords.text("overlap.at-board.lead"));
        String all = bar.keeping("board/overlaps");
        if (toSettle == 0) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, OverlapWords.text("overlap.at-board.none"))
                    .next(OverlapWords.text("overlap.at-board.all"), all));
        } else {
            add(new FigureLink(toSettle, OverlapWords.text("overlap.to-settle"), all).tone(Tone.WARNING));
        }
    }
}
