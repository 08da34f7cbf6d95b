package org.alcts.portal.survey.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * One place at which two states of a questionnaire differ.
 *
 * @param key of the page or question; empty for what belongs to the survey as a whole
 * @param before code or title there; empty where there is no such thing
 * @param after the same afterwards
 */
public record Difference(String key, What what, String before, String after) {

    public enum What {
        ADDED,
        REMOVED,
        CHANGED,
        /** It stands elsewhere; what it says may be changed too. */
        MOVED,
        /** Texts or languages of the survey as a whole. */
        SURVEY
    }

    /** In the order of the later state; what is gone comes last. */
    public static List<Difference> between(Questionnaire before, Questionnaire after) {
        List<Difference> differences = new ArrayList<>();
        if (!withoutPages(before).equals(withoutPages(after))) {
            differences.add(new Difference(
                    "",
                    What.SURVEY,
                    before.title().in(before.language(), before.language()),
                    after.title().in(after.language(), after.language())));
        }
        compare(parts(before), parts(after), differences);
        return List.copyOf(differences);
    }

    private static Questionnaire withoutPages(Questionnaire questionnaire) {
        return questionnaire.withPages(List.of());
    }

    private record Part(String name, Object content, String follows) {}

    private static void compare(Map<String, Part> before, Map<String, Part> after, List<Difference> differences) {
        List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
        List<String> keptNow =
                after.keySet().stream().filter(before::containsKey).toList();
        after.forEach((key, part) -> {
            Part was = before.get(key);
            if (was == null) {
                differences.add(new Difference(key, What.ADDED, "", part.name()));
                return;
            }
            boolean moved = !was.follows().equals(part.follows()) || kept.indexOf(key) != keptNow.indexOf(key);
            if (moved) {
                differences.add(new Difference(key, What.MOVED, was.name(), part.name()));
            } else if (!was.content().equals(part.content())) {
                differences.add(new Difference(key, What.CHANGED, was.name(), part.name()));
            }
        });
        before.forEach((key, part) -> {
            if (!after.containsKey(key)) {
                differences.add(new Difference(key, What.REMOVED, part.name(), ""));
            }
        });
    }

    private static Map<String, Part> parts(Questionnaire questionnaire) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Page page : questionnaire.pages()) {
            String title = page.title().in(questionnaire.language(), questionnaire.language());
            parts.put(page.key(), new Part(title, page.withQuestions(List.of()), ""));
            for (Question question : page.questions()) {
                parts.put(question.key(), new Part(question.code(), question, page.key()));
            }
        }
        return parts;
    }

    /** The first place that can be shown in the later state. */
    public static Optional<String> firstPlace(Questionnaire before, Questionnaire after) {
        return between(before, after).stream()
                .filter(difference -> difference.what() != What.REMOVED)
                .map(Difference::key)
                .findFirst();
    }
}
