package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.results.CrossTable;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.FilterChoice;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/** Two closed questions against each other: one bar for each answer to the first, parted by the answers to the second. */
class CrossPanel extends Div {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";

    /** The share of fewer people than this is no news. */
    private static final int WORTH_SAYING = 30;

    private record Side(String key, String label) implements Serializable {}

    private final SurveyResults results;
    private final long surveyId;
    private final ResultWords words;

    CrossPanel(SurveyResults results, long surveyId, ResultWords words, int threshold, QueryFilters present) {
        this.results = results;
        this.surveyId = surveyId;
        this.words = words;
        addClassName("stack");
        List<Side> sides = results.filters(surveyId).stream()
                .map(FilterChoice::field)
                .map(field -> new Side(
                        field.name(),
                        words.questionnaire()
                                .label(field.question(), field.row().orElse(null))))
                .toList();
        FilterBar bar = new FilterBar();
        bar.choice(ROWS, text("survey-results.cross.rows"), sides, Side::key, Side::label)
                .addClassName("result-filter-question");
        bar.choice(COLUMNS, text("survey-results.cross.columns"), sides, Side::key, Side::label)
                .addClassName("result-filter-question");
        bar.read(new Location(ResultAddresses.of(surveyId), present.toQueryParameters()));
        bar.onChange(changed -> UI.getCurrent().navigate(ResultAddresses.of(surveyId), changed.toQueryParameters()));
        Section section =
                new Section(text("survey-results.cross.title"), bar).note(text("survey-results.cross.note", threshold));
        add(section);
        section.add(content(present.text(ROWS).orElse(""), present.text(COLUMNS).orElse("")));
    }

    private Component content(String rows, String columns) {
        if (rows.isEmpty() || columns.isEmpty()) {
            return new EmptyState(text("survey-results.cross.choose"));
        }
        try {
            return card(results.cross(surveyId, rows, columns));
        } catch (Refused refused) {
            return new Said(Tone.WARNING, Refusals.sentence(refused));
        }
    }

    private Component card(CrossTable table) {
        List<String> columns = labels(table.columns(), table.columnCodes(), table.columnLabels());
        List<String> rows = labels(table.rows(), table.rowCodes(), table.rowLabels());
        List<ScaleLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Figure sum = table.rowSums().get(row);
            if (!sum.isShown() || sum.number() > 0) {
                lines.add(new ScaleLine(
                        rows.get(row),
                        sum.isShown() ? sum.number() : null,
                        table.cells().get(row).stream()
                                .map(cell -> share(cell, sum))
                                .toList(),
                        null));
            }
        }
        String title = text("survey-results.cross.of", field(table.rows()), field(table.columns()));
        String reading = reading(lines, columns);
        ResultCard card = new ResultCard(
                        "",
                        title,
                        table.total().isShown()
                                ? text(
                                        "survey-results.cross.basis",
                                        table.total().number())
                                : text("survey-results.hidden"))
                .reading(reading);
        if (!lines.isEmpty()) {
            ScaleRows chart = new ScaleRows(title, reading, columns, columns.size(), lines);
            card.action(chart.swap()).body(chart);
        }
        boolean hides = table.cells().stream().flatMap(List::stream).anyMatch(cell -> !cell.isShown());
        return hides ? card.note(words.hiding()) : card;
    }

    private static Share share(Figure cell, Figure sum) {
        if (!cell.isShown()) {
            return Share.HIDDEN;
        }
        boolean known = sum.isShown() && sum.number() > 0;
        return new Share(cell.number(), known ? 100.0 * cell.number() / sum.number() : null, null, null);
    }

    private static String reading(List<ScaleLine> lines, List<String> columns) {
        record Peak(String row, String column, Share share) {}
        return lines.stream()
                .filter(line -> line.answered() != null && line.answered() >= WORTH_SAYING)
                .flatMap(line -> IntStream.range(0, columns.size())
                        .mapToObj(at -> new Peak(
                                line.label(), columns.get(at), line.shares().get(at))))
                .filter(peak -> peak.share().percent() != null)
                .max(Comparator.comparingDouble(peak -> peak.share().percent()))
                .map(peak -> text(
                        "survey-results.cross.reading", peak.row(), peak.share().percentText(), peak.column()))
                .orElse(text("survey-results.cross.small"));
    }

    private String field(Field field) {
        return words.questionnaire().label(field.question(), field.row().orElse(null));
    }

    private List<String> labels(Field field, List<String> codes, List<Text> texts) {
        return IntStream.range(0, codes.size())
                .mapToObj(at -> field.kind() == FieldKind.FLAG
                        ? text(codes.get(at).isEmpty() ? "survey-results.not-ticked" : "survey-results.ticked")
                        : words.answer(field.question(), codes.get(at), texts.get(at)))
                .toList();
    }
}
