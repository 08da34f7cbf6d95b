package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.alcts.portal.survey.answering.AnswerCheck;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.survey.answering.ShownQuestion;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** After the last page: what has no answer, with the way there, and the button that hands in. */
final class Review extends Div {

    private final Answering now;

    Review(Answering now, Consumer<Answering> submit) {
        this.now = now;
        addClassName("answer-review");
        Shown shown = now.shown();
        List<Question> asked = shown.pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(ShownQuestion::asked)
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .toList();
        long open = asked.stream().filter(question -> isOpen(question, shown)).count();
        H2 heading = new H2(now.say("survey-answer.review"));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus({ preventScroll: true }); window.scrollTo(0, 0);");
        heading.addClassName("answer-page-title");
        add(heading, new Paragraph(now.say("survey-answer.review.count", asked.size() - open, asked.size())));
        if (open > 0) {
            Div card = new Div(new H3(now.say("survey-answer.review.open")));
            card.addClassNames("card", "review-open");
            shown.pages().forEach(page -> card.add(open(page, shown)));
            add(card);
        }
        boolean anonymous = now.sheet().survey().anonymous();
        add(new Paragraph(now.say(anonymous ? "survey-answer.review.final" : "survey-answer.review.final.named")));
        add(ways(shown, submit));
    }

    private Div ways(Shown shown, Consumer<Answering> submit) {
        Button hand =
                new Button(now.say("survey-answer.submit"), VaadinIcon.CHECK.create(), click -> submit.accept(now));
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        hand.setDisableOnClick(true);
        Button back = new Button(
                now.say("survey-answer.back"),
                VaadinIcon.ARROW_LEFT.create(),
                click -> getUI().ifPresent(ui ->
                        Step.go(ui, now.id(), shown.pages().getLast().key())));
        Div ways = new Div(back, hand);
        ways.addClassName("answer-ways");
        return ways;
    }

    private Div open(ShownPage page, Shown shown) {
        UnorderedList list = new UnorderedList();
        for (ShownQuestion question : page.questions()) {
            if (isOpen(question.asked(), shown)) {
                String words = now.words(question.asked().text());
                Anchor there = new Anchor(
                        "surveys/" + now.id() + "?" + Step.PARAMETER + "=" + page.key(),
                        words.isEmpty() ? question.code() : words);
                ListItem item = new ListItem(there);
                if (question.asked().obligation() == Obligation.HARD) {
                    Span required = new Span(now.say("survey-answer.required"));
                    required.addClassName("required");
                    item.add(" ");
                    item.add(required);
                }
                list.add(item);
            }
        }
        Div part = new Div(list);
        part.setVisible(list.getChildren().findAny().isPresent());
        return part;
    }

    private static boolean isOpen(Question question, Shown shown) {
        return question.kind() != QuestionKind.NOTE && !AnswerCheck.isAnswered(question, shown.relevant());
    }
}
