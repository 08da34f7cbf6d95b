package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.ui.QueryFilters;

/** Makes a card of what was answered to a question, by its kind. */
final class QuestionCards {

    private final ResultsPage page;
    private final ResultWords words;

    QuestionCards(ResultsPage page, ResultWords words) {
        this.page = page;
        this.words = words;
    }

    ResultCard card(QuestionResult result) {
        Question question = result.question();
        String title = words.questionnaire().of(question);
        ResultCard card = new ResultCard(question.code(), title, words.basis(result, page.responses()));
        Figure answered = result.answered();
        if (answered.isShown() && answered.number() == 0) {
            return card.reading(text("survey-results.nobody"));
        }
        if (answered.isShown()) {
            switch (question.kind()) {
                case SINGLE, YES_NO, RATING -> choice(card, title, result);
                case MULTIPLE -> ticks(card, title, result);
                case MATRIX -> new ScaleResult(words).into(card, title, result.fields());
                case MATRIX_TWO_SCALES -> twoScales(card, title, result);
                case RANKING -> card.body(new RankResult(title, result, words));
                case NUMBER, MATRIX_NUMBERS -> card.body(new NumberResult(title, result, words));
                case TEXT, LONG_TEXT, DATE -> {}
                case NOTE, CONSENT -> {}
            }
        }
        texts(card, result);
        String hiding = words.hiding(result);
        return hiding.isEmpty() ? card : card.note(hiding);
    }

    private void choice(ResultCard card, String title, QuestionResult result) {
        Question question = result.question();
        FieldResult field = result.fields().getFirst();
        List<AnswerLine> lines = field.values().stream()
                .map(value -> new AnswerLine(words.answer(question, value), Share.of(value)))
                .toList();
        String reading = field.mean()
                .map(mean -> text(
                        "survey-results.reading.scale",
                        mean,
                        field.median().orElse(mean),
                        field.values().size()))
                .orElseGet(() -> most(lines, "survey-results.reading.most"));
        card.reading(reading).body(new AnswerBars(title, text("survey-results.answer"), reading, lines));
    }

    private void ticks(ResultCard card, String title, QuestionResult result) {
        Question question = result.question();
        List<AnswerLine> lines = result.fields().stream()
                .filter(field -> field.field().kind() == FieldKind.FLAG)
                .map(field -> new AnswerLine(
                        words.questionnaire().of(question, field.field().row().orElseThrow()),
                        field.values().stream().findFirst().map(Share::of).orElse(Share.HIDDEN)))
                .sorted(Comparator.comparingDouble(QuestionCards::size).reversed())
                .toList();
        String reading = most(lines, "survey-results.reading.ticked");
        card.reading(reading)
                .body(new AnswerBars(title, text("survey-results.answer"), reading, lines))
                .note(text("survey-results.several"));
    }

    private void twoScales(ResultCard card, String title, QuestionResult result) {
        for (int scale = 0; scale < 2; scale++) {
            int which = scale;
            List<FieldResult> fields = result.fields().stream()
                    .filter(field -> field.field().name().endsWith("[" + (which + 1) + "]"))
                    .toList();
            String name = words.scale(
                    result.question(),
                    which == 0 ? result.question().choices() : result.question().secondChoices());
            new ScaleResult(words).into(card, text("survey-results.scale.of", title, name), fields);
        }
        card.action(new Anchor(
                ResultAddresses.of(page.survey().id()) + "?part=priorities#q-"
                        + result.question().code(),
                text("survey-results.part." + Parts.Comparison.PRIORITIES)));
    }

    private void texts(ResultCard card, QuestionResult result) {
        if (result.fields().stream().anyMatch(field -> field.field().kind() == FieldKind.TEXT)
                && result.answered().isShown()
                && page.filter().isEmpty()) {
            boolean alone = result.question().kind() == QuestionKind.TEXT
                    || result.question().kind() == QuestionKind.LONG_TEXT;
            if (alone) {
                card.reading(text(
                                "survey-results.reading.wrote",
                                result.answered().number()))
                        .action(new Anchor(
                                QueryFilters.none()
                                        .with(Parts.PARAMETER, Parts.Comparison.TEXTS)
                                        .with(
                                                TextsPanel.FIELD,
                                                result.fields()
                                                        .getFirst()
                                                        .field()
                                                        .name())
                                        .href(ResultAddresses.of(page.survey().id())),
                                text("survey-results.part." + Parts.Comparison.TEXTS)));
            }
        }
    }

    private static double size(AnswerLine line) {
        return Optional.ofNullable(line.share().percent()).orElse(-1.0);
    }

    private static String most(List<AnswerLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.share().percent() != null)
                .max(Comparator.comparingDouble(QuestionCards::size))
                .filter(line -> line.share().percent() > 0)
                .map(line -> text(
                        key,
                        line.label(),
                        line.share().percentText(),
                        line.share().countText()))
                .orElse(text("survey-results.reading.hidden"));
    }
}
