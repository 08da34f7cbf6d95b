package org.alcts.portal.survey.exchange.export;

import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** Where SurveyJS keeps what this portal keeps in a field. */
final class SurveyJsNames {

    /** What SurveyJS keeps where "other" was chosen. */
    static final String OTHER = "other";

    private SurveyJsNames() {}

    static String choice(String code) {
        return code.equals(Option.OTHER) ? OTHER : code;
    }

    /** As it is named in an expression. */
    static String value(Field field) {
        Question question = field.question();
        String code = question.code();
        if (field.name().equals(code + "[other]") || field.name().equals(code + "[comment]")) {
            return "{" + code + "-Comment}";
        }
        if (question.kind() == QuestionKind.RANKING) {
            int place = question.fields().indexOf(field);
            return "{" + code + "[" + place + "]}";
        }
        StringBuilder name = new StringBuilder(code);
        field.row().ifPresent(row -> name.append('.').append(row.code()));
        field.column().ifPresent(column -> name.append('.').append(column.code()));
        if (question.kind() == QuestionKind.MATRIX_TWO_SCALES) {
            name.append(field.name().endsWith("[2]") ? ".2" : ".1");
        }
        return "{" + name + "}";
    }
}
