package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.DescriptionList;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureStanding;

/** How a measure is counted, and by whom. */
class MeasureFacts extends DescriptionList {

    MeasureFacts(MeasurePage page, MeasureStanding measure) {
        addClassName("facts");
        fact("formula", page.formula());
        fact("population", page.population());
        fact("direction", getTranslation("measure.direction." + measure.direction()));
        fact(
                "counted-by",
                getTranslation(measure.computed() ? "measure.computed" : "measure.entered", measure.keeper()));
        fact("cadence", measure.cadence());
        fact("edition", String.valueOf(page.edition()));
        fact("rule", getTranslation("measure.rule"));
    }

    private void fact(String name, String value) {
        add(new Term(getTranslation("measure.fact." + name)), new Description(value));
    }
}
