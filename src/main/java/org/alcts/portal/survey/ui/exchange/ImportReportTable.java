package org.alcts.portal.survey.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.alcts.portal.survey.exchange.ImportReport;
import org.alcts.portal.survey.exchange.ImportReport.Entry;
import org.alcts.portal.survey.exchange.ImportReport.Fate;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.exchange.ImportedSurvey;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What becomes of every item of a file; first what wants to be looked at. */
class ImportReportTable extends Div {

    private static final int MOST_SHOWN = 500;

    /** What is shown of the report. */
    private enum Show {
        TO_LOOK_AT,
        ALL
    }

    private final ImportReport report;
    private final DataTable<Entry> table;
    private final Paragraph more = new Paragraph();

    ImportReportTable(ImportedSurvey imported) {
        this.report = imported.report();
        addClassName("stack");
        String language = imported.questionnaire().language();
        add(new Paragraph(getTranslation(
                "survey-exchange.report.of",
                imported.questionnaire().title().in(language, language),
                imported.format(),
                String.join(", ", imported.questionnaire().languages()))));
        add(totals());
        RadioButtonGroup<Show> show = new RadioButtonGroup<>(getTranslation("survey-exchange.report.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(one -> getTranslation("survey-exchange.report.show." + one));
        table = new DataTable<Entry>(getTranslation("survey-exchange.report"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("survey-exchange.report.item"), entry -> new Span(entry.item()))
                .column(getTranslation("survey-exchange.report.fate"), entry -> badge(entry.fate()))
                .text(getTranslation("survey-exchange.report.reason"), Entry::reason);
        more.addClassName("note");
        show.addValueChangeListener(change -> fill(change.getValue()));
        add(show, table, more);
        show.setValue(report.count(Fate.CHANGED) + report.count(Fate.NOT_CARRIED) > 0 ? Show.TO_LOOK_AT : Show.ALL);
    }

    private DataTable<Kind> totals() {
        Formats formats = Formats.here();
        return new DataTable<Kind>(getTranslation("survey-exchange.report.totals"))
                .rowHeading(
                        getTranslation("survey-exchange.report.kind"),
                        kind -> new Span(getTranslation("survey-exchange.kind." + kind)))
                .number(getTranslation("survey-exchange.fate.CARRIED"), kind -> number(kind, Fate.CARRIED, formats))
                .number(getTranslation("survey-exchange.fate.CHANGED"), kind -> number(kind, Fate.CHANGED, formats))
                .number(
                        getTranslation("survey-exchange.fate.NOT_CARRIED"),
                        kind -> number(kind, Fate.NOT_CARRIED, formats))
                .number(
                        getTranslation("survey-exchange.report.all"),
                        kind -> formats.number(report.counts(kind).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .rows(List.of(Kind.values()));
    }

    private String number(Kind kind, Fate fate, Formats formats) {
        return formats.number(report.counts(kind).get(fate));
    }

    private void fill(Show show) {
        List<Entry> entries = report.entries().stream()
                .filter(entry -> show == Show.ALL || entry.fate() != Fate.CARRIED)
                .toList();
        table.rows(entries.stream().limit(MOST_SHOWN).toList());
        table.setVisible(!entries.isEmpty());
        more.setText(
                entries.size() > MOST_SHOWN
                        ? getTranslation("survey-exchange.report.more", entries.size() - MOST_SHOWN)
                        : entries.isEmpty() ? getTranslation("survey-exchange.report.nothing") : "");
        more.setVisible(!more.getText().isEmpty());
    }

    private StatusBadge badge(Fate fate) {
        Tone tone = switch (fate) {
            case CARRIED -> Tone.GOOD;
            case CHANGED -> Tone.INFO;
            case NOT_CARRIED -> Tone.WARNING;
        };
        return new StatusBadge(tone, getTranslation("survey-exchange.fate." + fate));
    }
}
