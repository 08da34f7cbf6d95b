package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasurePage.Entry;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.MeasureValue;
import org.alcts.portal.board.measure.Origin;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;

/** What was recorded, the newest first, after what the portal counts today; what was corrected stays, struck through. */
class SeriesTable extends Div {

    /** In place of the id that an entry gets when it is recorded. */
    private static final long COUNTED_NOW = 0;

    private final MeasureStanding measure;

    /** @param correct what a press on "correct" does; null for those who may not */
    SeriesTable(MeasurePage page, SerializableConsumer<Entry> correct) {
        measure = page.standing();
        List<Entry> entries = entries(page);
        if (entries.isEmpty()) {
            add(new EmptyState(getTranslation("measure.series.none")));
            return;
        }
        DataTable<Entry> table = new DataTable<Entry>(getTranslation("measure.series"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("measure.day"),
                        entry -> new Span(Formats.here().day(entry.asOf())))
                .column(getTranslation("measure.value"), this::value)
                .text(getTranslation("measure.counted"), SeriesTable::basis)
                .text(getTranslation("measure.note"), SeriesTable::note)
                .text(getTranslation("measure.recorded"), entry -> recorded(entry));
        if (correct != null) {
            table.column(
                    getTranslation("measure.act"),
                    entry -> entry.replaced() || entry.id() == COUNTED_NOW ? null : button(entry, correct));
        }
        add(table.rows(entries));
    }

    private static List<Entry> entries(MeasurePage page) {
        List<Entry> entries = new ArrayList<>(page.series());
        MeasureValue latest = page.standing().latest();
        boolean now = page.standing().computed()
                && latest != null
                && entries.stream().noneMatch(entry -> entry.asOf().equals(latest.asOf()));
        if (now) {
            entries.addFirst(new Entry(
                    COUNTED_NOW,
                    latest.asOf(),
                    latest.value(),
                    latest.count(),
                    latest.of(),
                    null,
                    null,
                    Origin.COMPUTED,
                    page.edition(),
                    latest.asOf(),
                    null,
                    false));
        }
        return entries;
    }

    private Component value(Entry entry) {
        Span value = new Span(MeasureWords.value(measure, entry.value()));
        if (entry.replaced()) {
            value.addClassName("replaced");
            value.setTitle(getTranslation("measure.replaced"));
            return new Span(value, new Span(" " + getTranslation("measure.replaced")));
        }
        return value;
    }

    private static String basis(Entry entry) {
        return MeasureWords.basis(
                new MeasureValue(entry.asOf(), entry.value(), entry.counted(), entry.countedOf(), null, null));
    }

    private static String note(Entry entry) {
        return Stream.of(Optional.ofNullable(entry.note()), Optional.ofNullable(entry.source()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String recorded(Entry entry) {
        if (entry.id() == COUNTED_NOW) {
            return getTranslation("measure.today");
        }
        String by = entry.enteredBy() == null ? getTranslation("measure.portal") : entry.enteredBy();
        return getTranslation(
                "measure.origin." + entry.origin(), by, Formats.here().day(entry.enteredOn()), entry.edition());
    }

    private Component button(Entry entry, SerializableConsumer<Entry> correct) {
        Button button = new Button(getTranslation("measure.correct.button"), click -> correct.accept(entry));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("measure.correct.of", Formats.here().day(entry.asOf())));
        return button;
    }
}
