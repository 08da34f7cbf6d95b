package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import org.alcts.portal.survey.Receipt;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.TextBlock;

/** The receipt: that the answers are in, what became of the draft, and when one can read what came out. */
final class Submitted extends Div {

    Submitted(Answering now, Receipt receipt, ZoneId zone) {
        String ending = now.words(now.questionnaire().ending());
        addClassNames("card", "answer-receipt");
        Icon sign = VaadinIcon.CHECK_CIRCLE_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("receipt-sign");
        H2 heading = new H2(now.say("survey-answer.receipt"));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus({ preventScroll: true }); window.scrollTo(0, 0);");
        heading.addClassName("answer-page-title");
        add(sign, heading);
        if (!ending.isEmpty()) {
            add(new TextBlock(ending));
        }
        add(
                new Paragraph(now.say(
                        receipt.anonymous() ? "survey-answer.receipt.anonymous" : "survey-answer.receipt.named")),
                new Paragraph(
                        receipt.closesAt() == null
                                ? now.say("survey-answer.receipt.results")
                                : now.say(
                                        "survey-answer.receipt.results-from",
                                        Formats.in(now.locale()).moment(receipt.closesAt(), zone))));
        Div next = new Div(
                new Anchor("", now.say("survey-answer.home")), new Anchor("surveys", now.say("survey-answer.all")));
        next.addClassName("actions");
        add(next);
    }
}
