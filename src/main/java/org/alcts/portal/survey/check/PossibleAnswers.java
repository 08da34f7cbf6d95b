package org.alcts.portal.survey.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/** What can be answered, as far as it is known what is never shown. */
final class PossibleAnswers {

    private final Set<String> hiddenQuestions = new HashSet<>();
    private final Map<String, Set<Option>> hiddenOptions = new HashMap<>();

    private final Map<String, Candidates> known = new HashMap<>();
    private final Set<String> compared;

    /** @param compared what any condition compares with */
    PossibleAnswers(Set<String> compared) {
        this.compared = compared;
    }

    void remove(Question question) {
        hiddenQuestions.add(question.key());
        known.clear();
    }

    void remove(Question question, Option option) {
        hiddenOptions.computeIfAbsent(question.key(), key -> new HashSet<>()).add(option);
        known.clear();
    }

    Candidates of(Field field) {
        return known.computeIfAbsent(field.question().key() + " " + field.name(), name -> find(field));
    }

    private Candidates find(Field field) {
        Question question = field.question();
        Set<Option> hidden = hiddenOptions.getOrDefault(question.key(), Set.of());
        boolean gone = hiddenQuestions.contains(question.key())
                || Stream.of(field.row(), field.column())
                        .anyMatch(part -> part.filter(hidden::contains).isPresent());
        if (gone) {
            return Candidates.NONE;
        }
        return switch (field.kind()) {
            case CHOICE -> Candidates.of(codes(field, hidden));
            case FLAG -> Candidates.of(Stream.of(Field.TICKED));
            case NUMBER -> Candidates.numbers(question.rules(), compared);
            case DATE -> Candidates.days(question.rules(), compared);
            case TEXT -> Candidates.ANYTHING;
        };
    }

    private static Stream<String> codes(Field field, Set<Option> hidden) {
        return field.choices().stream()
                .filter(option -> !hidden.contains(option))
                .map(Option::code);
    }
}
