package org.alcts.portal.survey.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import tools.jackson.databind.JsonNode;

/** Where the answers that SurveyJS's expressions name are kept here. */
final class SurveyJsAnswers {

    /** What SurveyJS keeps where "other" was chosen. */
    private static final String OTHER = "other";

    private final Map<String, Reference> places = new HashMap<>();
    private final Set<String> withOther = new HashSet<>();

    /** @param from the question as it was, under whose name its answers are asked for */
    void add(Question question, JsonNode from) {
        String name = from.path("name").asString("");
        String code = question.code();
        put(name, Reference.to(code));
        if (question.rules().other()) {
            withOther.add(code);
            put(name + "-Comment", Reference.to(code, OTHER));
        } else if (question.rules().comment()) {
            put(name + "-Comment", Reference.to(code, "comment"));
        }
        if (question.kind() == QuestionKind.RANKING) {
            for (int place = 0; place < question.fields().size(); place++) {
                put(name + "[" + place + "]", Reference.to(code, Integer.toString(place + 1)));
            }
        } else if (question.kind() != QuestionKind.MULTIPLE) {
            question.fields().forEach(field -> cell(name, code, field, from));
        }
    }

    private void cell(String name, String code, Field field, JsonNode from) {
        if (field.row().isEmpty()) {
            return;
        }
        String row = field.row().get().code();
        if (field.column().isPresent()) {
            String column = field.column().get().code();
            put(name + "." + row + "." + column, Reference.to(code, row, column));
        } else if (field.question().kind() == QuestionKind.MATRIX_TWO_SCALES) {
            int scale = field.name().endsWith("[2]") ? 2 : 1;
            String column = from.path("columns").path(scale - 1).path("name").asString("");
            put(name + "." + row + "." + column, Reference.to(code, row, Integer.toString(scale)));
        } else {
            put(name + "." + row, Reference.to(code, row));
        }
    }

    private void put(String name, Reference place) {
        places.put(name.toLowerCase(Locale.ROOT), place);
    }

    Optional<Reference> find(String name) {
        return Optional.ofNullable(places.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The code under which a choice is kept here. */
    String choice(Reference asked, String value) {
        return value.equalsIgnoreCase(OTHER) && withOther.contains(asked.question()) ? Option.OTHER : value;
    }
}
