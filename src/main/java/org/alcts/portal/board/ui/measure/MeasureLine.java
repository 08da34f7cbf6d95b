package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.ui.Formats;

/** One measure with its latest value, what it rests on, how it moved, and how it stands. */
class MeasureLine extends Div {

    /** @param href of the measure's own page */
    MeasureLine(MeasureStanding measure, String href) {
        addClassName("measure");
        Anchor name = new Anchor(href, measure.name());
        name.addClassName("measure-name");
        MeasureValue latest = measure.latest();
        Span value = new Span(MeasureWords.value(measure, latest == null ? null : latest.value()));
        value.addClassName(latest == null || latest.value() == null ? "measure-none" : "measure-value");
        add(name, value);
        String basis = MeasureWords.basis(latest);
        if (!basis.isEmpty()) {
            add(secondary(basis));
        }
        if (measure.previous() != null) {
            add(secondary(getTranslation(
                    "measure.before",
                    MeasureWords.value(measure, measure.previous().value()),
                    Formats.here().day(measure.previous().asOf()))));
        }
        if (latest != null && !measure.computed()) {
            add(secondary(getTranslation("measure.of-day", Formats.here().day(latest.asOf()))));
        }
        Span standing = new Span(MeasureWords.badge(measure.status()).explainedBy(MeasureWords.derivation(measure)));
        standing.addClassName("badges");
        add(standing);
        if (measure.target() != null) {
            add(secondary(getTranslation("measure.target.line", MeasureWords.target(measure))));
        }
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
