package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.ui.results.page.ResultAside;
import org.alcts.portal.ui.Section;

/** The cards of one page of a questionnaire: the first few, and more where somebody wants them. */
class QuestionPage extends Div {

    /** More at once make a browser slow. */
    static final int AT_ONCE = 12;

    private final List<QuestionResult> questions;
    private final QuestionCards cards;
    private final List<ResultAside.Remarks> remarks;
    private final Div shown = new Div();
    private final Button more = new Button();
    private int made;

    QuestionPage(ResultsPage results, Page page, ResultWords words, List<ResultAside.Remarks> remarks) {
        this.remarks = remarks;
        cards = new QuestionCards(results, words);
        questions = results.questions().stream()
                .filter(result -> result.question().kind() != QuestionKind.CONSENT)
                .filter(result -> page.questions().stream()
                        .anyMatch(asked -> asked.key().equals(result.question().key())))
                .toList();
        addClassName("parts");
        shown.addClassName("result-cards");
        more.addClickListener(click -> showMore());
        String title = words.questionnaire().of(page.title());
        Section section = new Section(title.isBlank() ? getTranslation("survey-results.answers-given") : title, shown);
        add(section, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(questions.size(), made + AT_ONCE);
        for (QuestionResult result : questions.subList(made, until)) {
            ResultCard card = cards.card(result);
            remarks.forEach(remark -> remark.under(result.question()).ifPresent(card::add));
            shown.add(card);
        }
        made = until;
        more.setVisible(made < questions.size());
        more.setText(getTranslation("survey-results.more", questions.size() - made));
    }
}
