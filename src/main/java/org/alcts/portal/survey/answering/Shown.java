package org.alcts.portal.survey.answering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.alcts.portal.survey.condition.Condition;
import org.alcts.portal.survey.condition.ConditionRefused;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/**
 * What somebody sees of a questionnaire with the answers they have given so far: conditions are tried page by page and
 * question by question, against the answers to what is shown before; an answer to something hidden counts as none. A
 * condition that cannot be read hides nothing.
 */
public final class Shown {

    private final Questionnaire questionnaire;
    private final long seed;
    private final List<ShownPage> pages = new ArrayList<>();
    private Answers relevant = Answers.NONE;

    private Shown(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.seed = seed;
    }

    /** @param seed of random orders: the same seed always gives the same order */
    public static Shown of(Questionnaire questionnaire, Answers answers, long seed) {
        Shown shown = new Shown(questionnaire, seed);
        questionnaire.pages().forEach(page -> shown.visit(page, answers));
        return shown;
    }

    /** The pages with something on them, in order. */
    public List<ShownPage> pages() {
        return List.copyOf(pages);
    }

    public Optional<ShownPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** The answers to what is shown, in the questionnaire's order: those that may be handed in. */
    public Answers relevant() {
        return relevant.inOrderOf(questionnaire);
    }

    private void visit(Page page, Answers answers) {
        if (!holds(page.condition())) {
            return;
        }
        List<ShownQuestion> questions = new ArrayList<>();
        for (Question question : page.questions()) {
            if (holds(question.condition())) {
                Question asked = narrowed(question);
                boolean empty = question.kind().isMatrix() && asked.rows().isEmpty()
                        || question.kind().hasChoices()
                                && asked.choices().isEmpty()
                                && !question.rules().other();
                if (!empty) {
                    questions.add(new ShownQuestion(asked));
                    for (Map.Entry<String, String> seen :
                            SeenAnswers.of(question, asked, answers).entrySet()) {
                        relevant = relevant.with(seen.getKey(), seen.getValue());
                    }
                }
            }
        }
        if (page.randomOrder()) {
            Collections.shuffle(questions, random(page.key()));
        }
        if (!questions.isEmpty()) {
            pages.add(new ShownPage(page, List.copyOf(questions)));
        }
    }

    private Question narrowed(Question question) {
        List<Option> choices = shown(question.choices());
        List<Option> rows = shown(question.rows());
        List<Option> second = shown(question.secondChoices());
        if (question.rules().randomOrder()) {
            if (rows.isEmpty()) {
                choices = shuffled(choices, question.key());
            } else {
                rows = shuffled(rows, question.key());
            }
        }
        return question.edit().choices(choices).rows(rows).secondChoices(second).done();
    }

    private List<Option> shown(List<Option> options) {
        return options.stream().filter(option -> holds(option.condition())).toList();
    }

    /** What stands alone stays last, as people expect of "none of these". */
    private List<Option> shuffled(List<Option> options, String key) {
        List<Option> free =
                new ArrayList<>(options.stream().filter(o -> !o.exclusive()).toList());
        Collections.shuffle(free, random(key));
        return Stream.concat(free.stream(), options.stream().filter(Option::exclusive))
                .toList();
    }

    private Random random(String key) {
        return new Random(seed * 31 + key.hashCode());
    }

    private boolean holds(String condition) {
        if (condition.isBlank()) {
            return true;
        }
        try {
            return Condition.parse(condition).holds(relevant, questionnaire);
        } catch (ConditionRefused unreadable) {
            return true;
        }
    }
}
