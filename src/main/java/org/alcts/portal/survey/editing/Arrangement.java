package org.alcts.portal.survey.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alcts.portal.survey.questionnaire.Keys;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What stands where in a questionnaire. Pages and questions are spoken of by their keys; a key that is not there (any
 * more) changes nothing.
 */
public final class Arrangement {

    private Arrangement() {}

    public static Optional<Page> page(Questionnaire questionnaire, String key) {
        return questionnaire.pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst();
    }

    public static Optional<Question> question(Questionnaire questionnaire, String key) {
        return questionnaire.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** The page with this key, or the one that holds the question with this key. */
    public static Optional<Page> pageAround(Questionnaire questionnaire, String key) {
        return questionnaire.pages().stream()
                .filter(page -> page.key().equals(key) || indexIn(page, key) >= 0)
                .findFirst();
    }

    public static Questionnaire changePage(Questionnaire questionnaire, String key, UnaryOperator<Page> change) {
        return questionnaire.withPages(questionnaire.pages().stream()
                .map(page -> page.key().equals(key) ? change.apply(page) : page)
                .toList());
    }

    public static Questionnaire changeQuestion(
            Questionnaire questionnaire, String key, UnaryOperator<Question> change) {
        return changeQuestions(
                questionnaire, question -> question.key().equals(key) ? change.apply(question) : question);
    }

    static Questionnaire changeQuestions(Questionnaire questionnaire, UnaryOperator<Question> change) {
        return questionnaire.withPages(questionnaire.pages().stream()
                .map(page ->
                        page.withQuestions(page.questions().stream().map(change).toList()))
                .toList());
    }

    /** @param near a page or question: the new page follows the page that this is or is on; else it is the last */
    public static Changed addPage(Questionnaire questionnaire, String near, Page page) {
        List<Page> pages = new ArrayList<>(questionnaire.pages());
        int before = pageAround(questionnaire, near).map(pages::indexOf).orElse(pages.size() - 1);
        pages.add(before + 1, page);
        return new Changed(questionnaire.withPages(pages), page.key());
    }

    /** @param near the question that the new one follows, or the page whose last it becomes; else it is the very last */
    public static Changed addQuestion(Questionnaire questionnaire, String near, Question question) {
        if (questionnaire.pages().isEmpty()) {
            Page only = Page.of(null, List.of(question));
            return new Changed(questionnaire.withPages(List.of(only)), question.key());
        }
        Page around =
                pageAround(questionnaire, near).orElse(questionnaire.pages().getLast());
        int before = indexIn(around, near);
        Questionnaire changed = changePage(questionnaire, around.key(), page -> {
            List<Question> questions = new ArrayList<>(page.questions());
            questions.add(before < 0 ? questions.size() : before + 1, question);
            return page.withQuestions(questions);
        });
        return new Changed(changed, question.key());
    }

    /** Takes a page with all that is on it, or a question, away; its neighbour is gone on with. */
    public static Changed remove(Questionnaire questionnaire, String key) {
        Optional<Page> around = pageAround(questionnaire, key);
        if (around.isEmpty()) {
            return new Changed(questionnaire, "");
        }
        Page page = around.get();
        int at = indexIn(page, key);
        if (at >= 0) {
            List<Question> left = new ArrayList<>(page.questions());
            left.remove(at);
            String neighbour = left.isEmpty()
                    ? page.key()
                    : left.get(Math.min(at, left.size() - 1)).key();
            return new Changed(changePage(questionnaire, page.key(), found -> found.withQuestions(left)), neighbour);
        }
        List<Page> left = new ArrayList<>(questionnaire.pages());
        int pageAt = left.indexOf(page);
        left.remove(pageAt);
        return new Changed(
                questionnaire.withPages(left),
                left.isEmpty()
                        ? ""
                        : left.get(Math.min(pageAt, left.size() - 1)).key());
    }

    /**
     * Puts a question to a place on a page, its own or another.
     *
     * @param index among the questions of that page without the moved one; beyond the end is the end
     */
    public static Questionnaire moveQuestion(Questionnaire questionnaire, String key, String pageKey, int index) {
        Optional<Question> moved = question(questionnaire, key);
        if (moved.isEmpty() || page(questionnaire, pageKey).isEmpty()) {
            return questionnaire;
        }
        Questionnaire without = remove(questionnaire, key).questionnaire();
        return changePage(without, pageKey, page -> {
            List<Question> questions = new ArrayList<>(page.questions());
            questions.add(Math.clamp(index, 0, questions.size()), moved.get());
            return page.withQuestions(questions);
        });
    }

    /** @param index among the pages without the moved one; beyond the end is the end */
    public static Questionnaire movePage(Questionnaire questionnaire, String key, int index) {
        Optional<Page> moved = page(questionnaire, key);
        if (moved.isEmpty()) {
            return questionnaire;
        }
        List<Page> pages = new ArrayList<>(questionnaire.pages());
        pages.remove(moved.get());
        pages.add(Math.clamp(index, 0, pages.size()), moved.get());
        return questionnaire.withPages(pages);
    }

    /**
     * Puts a page or a question next to another, as it is dropped there. A question that is dropped on a page's heading is
     * the first of that page, or, before the heading, the last of the page before; a page goes past whole pages.
     *
     * @param target a page, a question, or empty for before everything
     */
    public static Questionnaire drop(Questionnaire questionnaire, String key, String target, boolean after) {
        Optional<Page> around = pageAround(questionnaire, target);
        Page page = around.or(() -> questionnaire.pages().stream().findFirst()).orElse(null);
        if (page == null || key.equals(target)) {
            return questionnaire;
        }
        boolean onHeading = target.equals(page.key());
        int pageAt = questionnaire.pages().indexOf(page);
        if (page(questionnaire, key).isPresent()) {
            Questionnaire without = remove(questionnaire, key).questionnaire();
            int left = without.pages().indexOf(page);
            boolean before = around.isEmpty() || onHeading && !after;
            return left < 0 ? questionnaire : movePage(questionnaire, key, before ? left : left + 1);
        }
        if (around.isEmpty() || onHeading && (after || pageAt == 0)) {
            return moveQuestion(questionnaire, key, page.key(), 0);
        }
        if (onHeading) {
            Page above = questionnaire.pages().get(pageAt - 1);
            return moveQuestion(
                    questionnaire, key, above.key(), above.questions().size());
        }
        int at = indexIn(page, target);
        int own = indexIn(page, key);
        int index = own >= 0 && own < at ? at - 1 : at;
        return moveQuestion(questionnaire, key, page.key(), after ? index + 1 : index);
    }

    /** One place up: a page past the page before, a question past the one before or to the end of the page before. */
    public static Questionnaire up(Questionnaire questionnaire, String key) {
        return step(questionnaire, key, -1);
    }

    /** One place down, see {@link #up}. */
    public static Questionnaire down(Questionnaire questionnaire, String key) {
        return step(questionnaire, key, 1);
    }

    private static Questionnaire step(Questionnaire questionnaire, String key, int by) {
        Optional<Page> around = pageAround(questionnaire, key);
        if (around.isEmpty()) {
            return questionnaire;
        }
        Page page = around.get();
        int pageAt = questionnaire.pages().indexOf(page);
        int at = indexIn(page, key);
        if (at < 0) {
            return movePage(questionnaire, key, pageAt + by);
        }
        int to = at + by;
        if (to >= 0 && to < page.questions().size()) {
            return moveQuestion(questionnaire, key, page.key(), to);
        }
        int otherPage = pageAt + by;
        if (otherPage < 0 || otherPage >= questionnaire.pages().size()) {
            return questionnaire;
        }
        Page other = questionnaire.pages().get(otherPage);
        return moveQuestion(
                questionnaire, key, other.key(), by < 0 ? other.questions().size() : 0);
    }

    /** A copy right after the original: new keys, free codes, conditions among what was copied keep to the copies. */
    public static Changed duplicate(Questionnaire questionnaire, String key) {
        Optional<Page> around = pageAround(questionnaire, key);
        if (around.isEmpty()) {
            return new Changed(questionnaire, "");
        }
        Codes codes = Codes.of(questionnaire);
        if (indexIn(around.get(), key) >= 0) {
            Question original = question(questionnaire, key).orElseThrow();
            return addQuestion(
                    questionnaire,
                    key,
                    original.edit().code(codes.like(original.code())).copy());
        }
        Page copy = copyOf(around.get(), codes);
        return addPage(questionnaire, key, copy);
    }

    private static Page copyOf(Page page, Codes codes) {
        List<Question> copies = new ArrayList<>();
        List<UnaryOperator<String>> renamings = new ArrayList<>();
        for (Question original : page.questions()) {
            String code = codes.like(original.code());
            renamings.add(condition -> Renaming.inCondition(condition, original.code(), code));
            copies.add(original.edit().code(code).copy());
        }
        List<Question> settled = copies.stream()
                .map(copy -> Renaming.inConditions(copy, condition -> {
                    String renamed = condition;
                    for (UnaryOperator<String> renaming : renamings) {
                        renamed = renaming.apply(renamed);
                    }
                    return renamed;
                }))
                .toList();
        return new Page(Keys.random(), page.title(), page.intro(), page.condition(), page.randomOrder(), settled);
    }

    private static int indexIn(Page page, String questionKey) {
        for (int i = 0; i < page.questions().size(); i++) {
            if (page.questions().get(i).key().equals(questionKey)) {
                return i;
            }
        }
        return -1;
    }
}
