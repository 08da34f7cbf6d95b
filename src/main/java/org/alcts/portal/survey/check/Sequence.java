package org.alcts.portal.survey.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Which question comes when, and which it depends on. Of questions with the same code, the first counts. */
final class Sequence {

    /** @param number the place among all questions, from 1 on */
    record Turn(int number, int pageNumber, Page page, Question question) {}

    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Set<String>> dependencies = new HashMap<>();

    Sequence(Questionnaire questionnaire, Conditions conditions) {
        int pageNumber = 0;
        for (Page page : questionnaire.pages()) {
            pageNumber++;
            for (Question question : page.questions()) {
                turns.putIfAbsent(lower(question.code()), new Turn(turns.size() + 1, pageNumber, page, question));
            }
        }
        turns.forEach((code, turn) -> dependencies.put(code, dependencies(turn, conditions)));
    }

    /** @param code whatever its case; empty when there is no such question */
    Optional<Turn> turn(String code) {
        return Optional.ofNullable(turns.get(lower(code)));
    }

    /**
     * How a question comes to depend on one of these, over as few others as possible: the codes from the one to the other.
     * Empty when it does not.
     */
    List<String> chain(String from, Set<String> targets) {
        Map<String, String> before = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(lower(from)));
        before.put(lower(from), "");
        while (!waiting.isEmpty()) {
            String code = waiting.remove();
            if (targets.stream().anyMatch(code::equalsIgnoreCase)) {
                return way(code, before);
            }
            for (String next : dependencies.getOrDefault(code, Set.of())) {
                if (turns.containsKey(next) && before.putIfAbsent(next, code) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private List<String> way(String last, Map<String, String> before) {
        List<String> codes = new ArrayList<>();
        for (String code = last; !code.isEmpty(); code = before.get(code)) {
            Turn turn = turns.get(code);
            codes.addFirst(turn == null ? code : turn.question().code());
        }
        return codes;
    }

    /** Codes, in small letters, of what its conditions ask about: its own, its page's, and those of its options. */
    private static Set<String> dependencies(Turn turn, Conditions conditions) {
        Stream<String> options = Conditions.options(turn.question()).map(Option::condition);
        return Stream.concat(Stream.of(turn.page().condition(), turn.question().condition()), options)
                .distinct()
                .flatMap(text -> conditions.of(text).references().stream())
                .map(reference -> lower(reference.question()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
