package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.initiative.Health;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Tone;

/** A goal area's main figures, each a way to the list behind it. */
class GoalFigures extends Div {

    GoalFigures(GoalSummary goal, GoalAddresses addresses) {
        addClassName("figures");
        boolean whole = goal.covered() == goal.objectives();
        add(new FigureLink(
                        text("board.figure.covered.of", goal.covered(), goal.objectives()),
                        text("board.figure.covered"),
                        addresses.objectives())
                .tone(whole ? Tone.GOOD : Tone.WARNING));
        add(new FigureLink(goal.active(), text("board.figure.active"), addresses.in(Stage.ACTIVE)));
        add(figure(goal.atRisk(), "board.figure.at-risk", addresses.in(Health.AT_RISK), Tone.WARNING));
        add(figure(goal.stalled(), "board.figure.stalled", addresses.in(Health.STALLED), Tone.BAD));
        add(figure(goal.late(), "board.figure.late", addresses.flagged("late"), Tone.BAD));
        add(figure(goal.stale(), "board.figure.stale", addresses.flagged("stale"), Tone.WARNING));
        add(figure(goal.differing(), "board.figure.differing", addresses.flagged("differs"), Tone.WARNING));
    }

    private static FigureLink figure(int number, String key, String href, Tone whenSome) {
        FigureLink figure = new FigureLink(number, text(key), href);
        return number > 0 ? figure.tone(whenSome) : figure;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
