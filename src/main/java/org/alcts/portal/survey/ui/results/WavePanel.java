package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.results.ValueResult;
import org.alcts.portal.survey.results.Wave;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;

/** One question in this survey and in the others that asked the same. */
class WavePanel extends Div {

    private static final String ASKED = "asked";
    private static final String FIRST_PLACE = "[1]";

    private record Asked(String code, String label) implements Serializable {}

    private final ResultWords words;
    private final Clock clock;

    WavePanel(SurveyResults results, ResultsPage page, ResultWords words, Clock clock, QueryFilters present) {
        this.words = words;
        this.clock = clock;
        addClassName("stack");
        long id = page.survey().id();
        List<Asked> asked = page.questionnaire().questions().stream()
                .filter(question ->
                        !question.identity().isEmpty() && question.kind().closed())
                .map(question ->
                        new Asked(question.code(), words.questionnaire().label(question, null)))
                .toList();
        FilterBar bar = new FilterBar();
        bar.choice(ASKED, text("survey-results.waves.question"), asked, Asked::code, Asked::label)
                .addClassName("result-filter-question");
        bar.read(new Location(ResultAddresses.of(id), present.toQueryParameters()));
        bar.onChange(changed -> UI.getCurrent().navigate(ResultAddresses.of(id), changed.toQueryParameters()));
        Section section = new Section(text("survey-results.part." + Parts.Comparison.WAVES), bar)
                .note(text("survey-results.waves.note"));
        section.add(present.text(ASKED)
                .flatMap(page.questionnaire()::question)
                .map(question -> content(question, results.waves(id, question.code())))
                .orElseGet(() -> new EmptyState(text("survey-results.waves.choose"))));
        add(section);
    }

    private Component content(Question question, List<Wave> waves) {
        String title = words.questionnaire().of(question);
        ResultCard card = new ResultCard(question.code(), title, text("survey-results.waves.basis", waves.size()));
        if (waves.size() < 2) {
            return card.reading(text("survey-results.waves.alone"));
        }
        List<String> names = waves.stream().map(this::name).toList();
        boolean rows = waves.getFirst().result().fields().stream()
                        .filter(field -> field.field().kind() == FieldKind.CHOICE)
                        .count()
                > 1;
        List<WaveBars.Line> lines = lines(question, waves);
        if (lines.isEmpty()) {
            return card.reading(text("survey-results.waves.nothing-same"));
        }
        String reading = text("survey-results.waves.reading", names.getFirst(), names.getLast());
        card.reading(reading).body(new WaveBars(title, text("survey-results.answer"), reading, names, lines));
        return rows ? card.note(text("survey-results.waves.upper")) : card;
    }

    private String name(Wave wave) {
        return wave.survey().closesAt() == null
                ? wave.survey().title()
                : text(
                        "survey-results.waves.name",
                        wave.survey().title(),
                        Formats.here().month(LocalDate.ofInstant(wave.survey().closesAt(), clock.getZone())));
    }

    /** The lines that two waves or more have; what another did not ask has no share there. */
    private List<WaveBars.Line> lines(Question question, List<Wave> waves) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<Map<String, Share>> shares = new ArrayList<>();
        for (Wave wave : waves) {
            Map<String, Share> found = new LinkedHashMap<>();
            for (FieldResult field : wave.result().fields()) {
                collect(question, field, labels, found);
            }
            shares.add(found);
        }
        return labels.entrySet().stream()
                .filter(line -> shares.stream()
                                .filter(found -> found.containsKey(line.getKey()))
                                .count()
                        > 1)
                .map(line -> new WaveBars.Line(
                        line.getValue(),
                        shares.stream()
                                .map(found -> found.getOrDefault(line.getKey(), Share.NOT_ASKED))
                                .toList()))
                .toList();
    }

    /** A scale's rows by their upper end, a ranking by its first place, everything else by answers. */
    private void collect(Question question, FieldResult result, Map<String, String> labels, Map<String, Share> found) {
        Field field = result.field();
        String part = field.name().substring(field.question().code().length());
        if (field.kind() == FieldKind.FLAG && field.row().isPresent()) {
            labels.putIfAbsent(
                    part, words.questionnaire().of(question, field.row().get()));
            found.put(part, result.values().stream().findFirst().map(Share::of).orElse(Share.HIDDEN));
        } else if (field.kind() == FieldKind.CHOICE && field.row().isPresent()) {
            labels.putIfAbsent(
                    part, words.questionnaire().of(question, field.row().get()));
            found.put(part, UpperEnd.of(result));
        } else if (field.kind() == FieldKind.CHOICE && (part.isEmpty() || part.equals(FIRST_PLACE))) {
            for (ValueResult value : result.values()) {
                labels.putIfAbsent(value.code(), words.answer(question, value));
                found.put(value.code(), Share.of(value));
            }
        }
    }
}
