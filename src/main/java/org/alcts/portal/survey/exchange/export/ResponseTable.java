package org.alcts.portal.survey.exchange.export;

import java.math.BigDecimal;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Single responses as a table: a line for each, a column for each field. */
final class ResponseTable {

    /** More digits than a double holds would come out changed. */
    private static final int MOST_DIGITS = 15;

    private final List<Field> fields;
    private final FieldWords words;
    private final boolean labels;

    /** @param labels words instead of codes, in the header too */
    ResponseTable(Questionnaire questionnaire, Words words, boolean labels) {
        this.fields = questionnaire.fields();
        this.words = new FieldWords(words);
        this.labels = labels;
    }

    /** Names of fields; with labels as {@code A3[cat]. Your areas [Cataloging]}, as LimeSurvey writes "code and text". */
    List<String> header() {
        return fields.stream()
                .map(field -> labels ? field.name() + ". " + words.label(field) : field.name())
                .toList();
    }

    List<Object> line(Answers answers) {
        return fields.stream()
                .map(field -> cell(field, answers.get(field.name())))
                .toList();
    }

    private Object cell(Field field, String value) {
        if (field.kind() == FieldKind.NUMBER && value.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            BigDecimal number = new BigDecimal(value);
            return number.precision() <= MOST_DIGITS ? number : value;
        }
        return labels ? words.value(field, value) : value;
    }
}
