package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.ui.Section;

/** Every question with two scales as a quadrant: importance across, satisfaction upwards. */
class PriorityPanel extends Div {

    PriorityPanel(SurveyResults results, ResultsPage page, ResultWords words) {
        addClassName("stack");
        Div cards = new Div();
        cards.addClassName("result-cards");
        for (QuestionResult result : page.questions()) {
            if (result.question().kind() == QuestionKind.MATRIX_TWO_SCALES) {
                cards.add(card(results, page, result, words));
            }
        }
        add(new Section(text("survey-results.part." + Parts.Comparison.PRIORITIES), cards)
                .note(text("survey-results.priorities.note")));
    }

    private static ResultCard card(SurveyResults results, ResultsPage page, QuestionResult result, ResultWords words) {
        Question question = result.question();
        String title = words.questionnaire().of(question);
        List<Quadrant.Dot> dots = results.quadrant(page.survey().id(), question.code()).stream()
                .map(point -> new Quadrant.Dot(
                        words.questionnaire().of(question, point.row()), number(point.first()), number(point.second())))
                .toList();
        return new ResultCard(question.code(), title, words.basis(result, page.responses()))
                .body(new Quadrant(
                        title,
                        words.scale(question, question.choices()),
                        words.scale(question, question.secondChoices()),
                        dots));
    }

    private static Double number(Optional<BigDecimal> mean) {
        return mean.map(BigDecimal::doubleValue).orElse(null);
    }
}
