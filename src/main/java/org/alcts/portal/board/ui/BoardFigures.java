package org.alcts.portal.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.board.BoardPage;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Tone;

/** The Board's questions in numbers, each a way to the answer. */
class BoardFigures extends Div {

    /** @param waiting decisions that the Board has not taken */
    BoardFigures(BoardPage page, int waiting, GoalAddresses addresses) {
        addClassName("figures");
        int nobody = page.uncovered().size();
        add(new FigureLink(
                        text(
                                "board.figure.covered.of",
                                page.objectives().size() - nobody,
                                page.objectives().size()),
                        text("board.figure.covered"),
                        addresses.dashboard() + "#nobody")
                .tone(nobody == 0 ? Tone.GOOD : Tone.WARNING));
        add(figure(waiting, "board.figure.waiting", addresses.dashboard() + "#decide", Tone.WARNING));
        add(figure(page.lateInitiatives(), "board.figure.late", addresses.flagged("late"), Tone.BAD));
        add(figure(page.differing(), "board.figure.differing", addresses.flagged("differs"), Tone.WARNING));
        add(figure(page.units().size(), "board.figure.quiet", addresses.dashboard() + "#quiet", Tone.WARNING)
                .basis(text("board.figure.quiet.of", page.activeUnits())));
        add(new FigureLink(
                page.active(), text("board.figure.active"), addresses.in(org.alcts.portal.initiative.Stage.ACTIVE)));
    }

    private static FigureLink figure(int number, String key, String href, Tone whenSome) {
        FigureLink figure = new FigureLink(number, text(key), href);
        return number > 0 ? figure.tone(whenSome) : figure;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
