package org.alcts.portal.board.ui.overlap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.alcts.portal.board.overlap.OverlapRow;
import org.alcts.portal.board.overlap.OverlapRow.Given;
import org.alcts.portal.board.overlap.OverlapRow.Side;
import org.alcts.portal.board.overlap.OverlapState;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;

/** Two initiatives side by side, why they look alike, what was answered, and what this reader can do about it. */
class OverlapCard extends Article {

    /** What can be done; null for a day of the past. */
    interface Steps {
        void answer(OverlapRow overlap);

        void carryOut(OverlapRow overlap);
    }

    OverlapCard(OverlapRow overlap, Steps steps) {
        addClassNames("card", "overlap");
        setId("overlap-" + overlap.id());
        Span badges = new Span(
                OverlapWords.badge(overlap),
                new Span(getTranslation("overlap.found", Formats.here().day(overlap.foundOn()))));
        badges.addClassName("badges");
        Div sides = new Div(side(overlap.first()), side(overlap.second()));
        sides.addClassName("overlap-sides");
        add(
                new H2(getTranslation(
                        "overlap.pair",
                        overlap.first().acronym(),
                        overlap.second().acronym())),
                badges,
                new Paragraph(OverlapWords.because(overlap)),
                sides);
        given(overlap).ifPresent(this::add);
        if (steps != null) {
            steps(overlap, steps);
        }
    }

    private Component side(Side side) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "overlap.side.unit", new Anchor("units/" + side.unitKey(), side.unitName()));
        fact(facts, "overlap.side.lead", new Text(OverlapWords.lead(side)));
        Span standing = new Span(
                InitiativeWords.badge(side.stage()),
                InitiativeWords.health(side.health(), side.claimed(), side.differs()));
        standing.addClassName("badges");
        fact(facts, "overlap.side.standing", standing);
        fact(facts, "overlap.side.objectives", new Text(side.objectives()));
        fact(facts, "overlap.side.target", new Text(InitiativeWords.planned(side.targetDay(), side.targetName())));
        fact(facts, "overlap.side.money", new Text(OverlapWords.money(side)));
        Div column = new Div(new H3(InitiativeWords.link(side.id(), side.title())), facts);
        column.addClassName("overlap-side");
        return column;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Optional<Component> given(OverlapRow overlap) {
        Given answer = overlap.answer();
        if (answer == null) {
            return Optional.empty();
        }
        Formats formats = Formats.here();
        Div said = new Div();
        said.addClassName("overlap-answer");
        if (overlap.state() == OverlapState.OPEN) {
            said.add(secondary(getTranslation("overlap.given.earlier")));
        }
        Paragraph reason = new Paragraph(answer.reason());
        reason.addClassName("quoted");
        said.add(
                new Paragraph(OverlapWords.given(overlap)),
                reason,
                secondary(getTranslation("overlap.given.by", formats.day(answer.on()), answer.by(), answer.as())));
        if (overlap.carriedOut() != null) {
            said.add(secondary(getTranslation(
                    "overlap.done.by",
                    formats.day(overlap.carriedOut().on()),
                    overlap.carriedOut().by(),
                    overlap.carriedOut().as())));
        } else if (overlap.state() == OverlapState.ANSWERED) {
            said.add(
                    secondary(getTranslation("overlap.waits", overlap.toChange().unitName())));
        }
        return Optional.of(said);
    }

    private void steps(OverlapRow overlap, Steps steps) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (overlap.mayCarryOut()) {
            Button carryOut = new Button(words(overlap), click -> steps.carryOut(overlap));
            carryOut.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(carryOut);
        }
        if (overlap.mayAnswer()) {
            boolean first = overlap.state() == OverlapState.OPEN;
            Button answer = new Button(
                    getTranslation(first ? "overlap.answer" : "overlap.answer.again"), click -> steps.answer(overlap));
            if (first) {
                answer.addThemeVariants(ButtonVariant.PRIMARY);
            }
            answer.setAriaLabel(getTranslation(
                    "overlap.answer.of",
                    overlap.first().title(),
                    overlap.second().title()));
            actions.add(answer);
        }
        if (actions.getElement().getChildCount() > 0) {
            add(actions);
        }
        if (overlap.recused() && overlap.state() == OverlapState.OPEN) {
            Paragraph recused = new Paragraph(getTranslation("overlap.recused"));
            recused.addClassName("note");
            add(recused);
        }
    }

    private String words(OverlapRow overlap) {
        Side leading = overlap.answer().leading();
        return switch (overlap.answer().answer()) {
            case MERGE -> getTranslation("overlap.carry-out.MERGE", leading.title());
            case JOINT_LEAD ->
                getTranslation(
                        "overlap.carry-out.JOINT_LEAD", overlap.other(leading).acronym());
            case NO_OVERLAP -> getTranslation("overlap.carry-out");
        };
    }

    private static Component secondary(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("secondary");
        return line;
    }
}
