package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.RelativeDay;
import org.alcts.portal.ui.TextBlock;

/** Before the first question: who asks, how long it takes, until when, and what is promised. */
final class Welcome extends Div {

    /** @param begin hears of the language that was chosen */
    Welcome(Answering now, Clock clock, Consumer<String> begin) {
        addClassName("answer-welcome");
        SurveySummary survey = now.sheet().survey();
        Div facts = new Div();
        facts.addClassName("answer-facts");
        facts.add(fact(VaadinIcon.GROUP, new Span(now.say("survey-answer.asks", survey.unitName()))));
        facts.add(fact(VaadinIcon.CLOCK, new Span(now.say("survey-answer.minutes", survey.minutes()))));
        if (survey.closesAt() != null) {
            facts.add(fact(VaadinIcon.CALENDAR_CLOCK, until(now, survey.closesAt(), clock)));
        }
        add(facts, new TextBlock(now.words(now.questionnaire().welcome())));
        if (now.questionnaire().languages().size() > 1) {
            add(new LanguageChoice(now, begin));
        }
        Div promise = new Div(new H2(now.say("survey-answer.promise")), new Promises(now));
        promise.addClassNames("card", "promise-card");
        add(promise);
        if (now.shown().pages().isEmpty()) {
            add(new Paragraph(now.say("survey-answer.nothing")));
        } else {
            Button start = new Button(
                    now.say(now.sheet().begun() ? "survey-answer.go-on" : "survey-answer.begin"),
                    click -> begin.accept(now.language()));
            start.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
            start.setDisableOnClick(true);
            Div ways = new Div(start);
            ways.addClassName("answer-ways");
            add(ways);
        }
    }

    private static Span until(Answering now, Instant closes, Clock clock) {
        LocalDate day = closes.atZone(clock.getZone()).toLocalDate();
        Span until = new Span(
                new Span(now.say("survey-answer.until", Formats.in(now.locale()).moment(closes, clock.getZone()))));
        if (now.locale().getLanguage().equals("en")) {
            until.add(" · ");
            until.add(new RelativeDay(day, LocalDate.now(clock)));
        }
        return until;
    }

    private static Div fact(VaadinIcon icon, Span words) {
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Div fact = new Div(picture, words);
        fact.addClassName("answer-fact");
        return fact;
    }
}
