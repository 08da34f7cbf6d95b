package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import org.alcts.portal.survey.AnswerSheet;
import org.alcts.portal.survey.AnswerStanding;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;

/** Why somebody cannot answer a survey now, and what they can do instead. */
final class NotAnswerable extends Composite<EmptyState> {

    private final AnswerSheet sheet;
    private final Clock clock;

    NotAnswerable(AnswerSheet sheet, Clock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    protected EmptyState initContent() {
        AnswerStanding standing = sheet.standing();
        EmptyState state = new EmptyState(icon(standing), getTranslation("survey-answer.standing." + standing));
        state.because(reason(sheet.survey()));
        if (standing == AnswerStanding.OVER && sheet.survey().state() != SurveyState.OPEN) {
            state.next(
                    getTranslation("survey-answer.results"),
                    "surveys/" + sheet.survey().id() + "/results");
        }
        return state.next(getTranslation("survey-answer.all"), "surveys");
    }

    private static VaadinIcon icon(AnswerStanding standing) {
        return switch (standing) {
            case ANSWERED -> VaadinIcon.CHECK_CIRCLE_O;
            case NOT_YET -> VaadinIcon.CLOCK;
            case OVER -> VaadinIcon.LOCK;
            case OPEN, NOT_ASKED -> VaadinIcon.GROUP;
        };
    }

    private String reason(SurveySummary survey) {
        String key = "survey-answer.standing." + sheet.standing() + ".";
        boolean dated = switch (sheet.standing()) {
            case ANSWERED -> survey.closesAt() != null;
            case NOT_YET -> survey.opensAt() != null;
            case OPEN, OVER, NOT_ASKED -> false;
        };
        if (!dated) {
            return getTranslation(key + "why", survey.unitName());
        }
        var moment = sheet.standing() == AnswerStanding.NOT_YET ? survey.opensAt() : survey.closesAt();
        return getTranslation(key + "when", Formats.here().moment(moment, clock.getZone()));
    }
}
