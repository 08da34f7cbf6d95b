package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** How the kinds of questions are called, explained, grouped and drawn. */
final class KindWords {

    /** Kinds that one chooses among, under one heading. */
    record Group(String key, List<QuestionKind> kinds) {}

    static final List<Group> GROUPS = List.of(
            new Group(
                    "choose",
                    List.of(QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.YES_NO, QuestionKind.RANKING)),
            new Group(
                    "rate",
                    List.of(
                            QuestionKind.RATING,
                            QuestionKind.MATRIX,
                            QuestionKind.MATRIX_TWO_SCALES,
                            QuestionKind.MATRIX_NUMBERS)),
            new Group(
                    "write",
                    List.of(QuestionKind.TEXT, QuestionKind.LONG_TEXT, QuestionKind.NUMBER, QuestionKind.DATE)),
            new Group("say", List.of(QuestionKind.NOTE, QuestionKind.CONSENT)));

    private KindWords() {}

    static String name(QuestionKind kind) {
        return I18NProvider.translate("survey-design.kind." + kind);
    }

    static String explanation(QuestionKind kind) {
        return I18NProvider.translate("survey-design.kind-help." + kind);
    }

    static VaadinIcon icon(QuestionKind kind) {
        return switch (kind) {
            case SINGLE -> VaadinIcon.DOT_CIRCLE;
            case MULTIPLE -> VaadinIcon.CHECK_SQUARE_O;
            case RATING -> VaadinIcon.STAR_O;
            case MATRIX -> VaadinIcon.GRID_BIG_O;
            case MATRIX_TWO_SCALES -> VaadinIcon.GRID_H;
            case MATRIX_NUMBERS -> VaadinIcon.TABLE;
            case RANKING -> VaadinIcon.LIST_OL;
            case NUMBER -> VaadinIcon.HASH;
            case TEXT -> VaadinIcon.FONT;
            case LONG_TEXT -> VaadinIcon.ALIGN_LEFT;
            case DATE -> VaadinIcon.CALENDAR_O;
            case YES_NO -> VaadinIcon.CHECK_CIRCLE_O;
            case NOTE -> VaadinIcon.INFO_CIRCLE_O;
            case CONSENT -> VaadinIcon.CLIPBOARD_CHECK;
        };
    }
}
