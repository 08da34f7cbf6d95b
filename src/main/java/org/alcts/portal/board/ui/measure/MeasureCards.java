package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.CardGrid;

/** Measures as cards beside each other: those that the Board sees first. */
public class MeasureCards extends CardGrid {

    public MeasureCards(List<MeasureStanding> measures, AsOfBar bar) {
        narrow();
        addClassName("measure-cards");
        measures.forEach(measure -> {
            Article card = new Article();
            card.addClassName("card");
            Span code =
                    new Span(measure.objective() == null ? getTranslation("measure.whole-plan") : measure.objective());
            code.addClassName("secondary");
            card.add(code, new MeasureLine(measure, bar.keeping("board/measures/" + measure.key())));
            add(card);
        });
    }
}
