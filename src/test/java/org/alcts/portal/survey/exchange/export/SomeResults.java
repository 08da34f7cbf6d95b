package org.alcts.portal.survey.exchange.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.survey.Audience;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.Hiding;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.ValueResult;

/** Results as the suppression engine hands them out: of every field the first count is 12, the second hidden. */
final class SomeResults {

    private SomeResults() {}

    static ResultsPage of(Questionnaire questionnaire, boolean anonymous) {
        return new ResultsPage(
                new SurveySummary(
                        7,
                        "ce-needs-2009",
                        "What do you need?",
                        1,
                        "Acquisitions Section",
                        SurveyState.CLOSED,
                        Audience.MEMBERS,
                        Reach.PUBLIC,
                        anonymous,
                        false,
                        Instant.parse("2009-01-12T09:00:00Z"),
                        Instant.parse("2009-02-12T09:00:00Z"),
                        Instant.parse("2009-02-12T09:00:00Z"),
                        3,
                        5,
                        10),
                questionnaire,
                Figure.shown(20),
                Optional.empty(),
                questionnaire.questions().stream()
                        .filter(question -> !question.fields().isEmpty())
                        .map(question -> new QuestionResult(
                                question,
                                Figure.shown(20),
                                question.fields().stream().map(SomeResults::of).toList()))
                        .toList());
    }

    private static FieldResult of(Field field) {
        List<ValueResult> values = new ArrayList<>();
        switch (field.kind()) {
            case CHOICE ->
                field.choices().forEach(choice -> values.add(value(choice.code(), choice.text(), values.size())));
            case FLAG -> values.add(value(Field.TICKED, Text.NONE, 0));
            case NUMBER -> values.add(value("0..10", Text.NONE, 0));
            case TEXT, DATE -> {}
        }
        Optional<BigDecimal> mean =
                field.kind() == FieldKind.NUMBER ? Optional.of(new BigDecimal("3.5")) : Optional.empty();
        return new FieldResult(field, Figure.shown(20), values, mean, mean);
    }

    private static ValueResult value(String code, Text label, int place) {
        Figure count = place == 0 ? Figure.shown(12) : place == 1 ? Figure.hidden(Hiding.TOO_FEW) : Figure.shown(0);
        return new ValueResult(code, label, count, Optional.empty(), Optional.empty());
    }
}
