package org.alcts.portal.survey.results;

import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Option;

/**
 * Whoever chooses "other" says in words what, so that the number of those words is the number of that choice: it is hidden
 * where the choice is, or what is hidden beside it could be had by subtraction.
 */
final class OtherWords {

    private OtherWords() {}

    /** @param fields of one question */
    static List<FieldResult> hidden(List<FieldResult> fields) {
        Optional<Figure> chosen = fields.stream()
                .filter(result -> !result.values().isEmpty())
                .flatMap(result -> result.values().stream()
                        .filter(value -> value.code().equals(Option.OTHER)
                                || result.field()
                                        .row()
                                        .filter(row -> row.code().equals(Option.OTHER))
                                        .isPresent()))
                .map(ValueResult::count)
                .findFirst()
                .filter(count -> !count.isShown());
        return chosen.map(count -> fields.stream()
                        .map(result -> isWords(result)
                                ? new FieldResult(
                                        result.field(), count, result.values(), result.mean(), result.median())
                                : result)
                        .toList())
                .orElse(fields);
    }

    private static boolean isWords(FieldResult result) {
        return result.field().name().equals(result.field().question().code() + "[other]");
    }
}
