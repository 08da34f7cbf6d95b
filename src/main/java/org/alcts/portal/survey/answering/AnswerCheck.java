package org.alcts.portal.survey.answering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;

/**
 * Whether answers keep to their questions' rules. A refusal's field is the name of the answer's field, or the code of the
 * question when it is about all of them. What comes in may be anything that a browser can send.
 */
public final class AnswerCheck {

    private AnswerCheck() {}

    /** What keeps somebody from leaving this page; empty when all is well. */
    public static List<Refused> page(ShownPage page, Answers answers) {
        List<Refused> refusals = new ArrayList<>();
        page.questions().forEach(shown -> check(shown.asked(), answers, refusals));
        return refusals;
    }

    /** What keeps somebody from handing in; empty when all is well. */
    public static List<Refused> all(Shown shown) {
        Answers answers = shown.relevant();
        return shown.pages().stream()
                .flatMap(page -> page(page, answers).stream())
                .toList();
    }

    /** The questions of this page that ask for an answer, have none, and let one pass all the same. */
    public static List<Question> reminders(ShownPage page, Answers answers) {
        return page.questions().stream()
                .map(ShownQuestion::asked)
                .filter(question -> question.obligation() == Obligation.SOFT && !isAnswered(question, answers))
                .toList();
    }

    /** Whether there is an answer; to a matrix: in every row. A comment alone is none. */
    public static boolean isAnswered(Question question, Answers answers) {
        if (question.kind().isMatrix()) {
            return question.fields().stream().allMatch(field -> answers.has(field.name()));
        }
        return question.kind() == QuestionKind.NOTE
                || question.fields().stream().anyMatch(field -> !field.beside() && answers.has(field.name()));
    }

    private static void check(Question question, Answers answers, List<Refused> refusals) {
        if (question.obligation() == Obligation.HARD && !isAnswered(question, answers)) {
            refusals.add(missing(question, answers));
            return;
        }
        for (Field field : question.fields()) {
            String value = answers.get(field.name());
            if (!value.isEmpty()) {
                ValueCheck.of(field, value).ifPresent(refusals::add);
            }
        }
        switch (question.kind()) {
            case SINGLE -> checkOther(question, question.code(), Option.OTHER, answers, refusals);
            case MULTIPLE -> {
                checkOther(question, question.code() + "[" + Option.OTHER + "]", Field.TICKED, answers, refusals);
                checkChoices(question, answers, refusals);
            }
            case RANKING -> checkRanks(question, answers, refusals);
            case RATING,
                    MATRIX,
                    MATRIX_TWO_SCALES,
                    MATRIX_NUMBERS,
                    NUMBER,
                    TEXT,
                    LONG_TEXT,
                    DATE,
                    YES_NO,
                    NOTE,
                    CONSENT -> {}
        }
    }

    private static Refused missing(Question question, Answers answers) {
        if (question.kind() == QuestionKind.CONSENT) {
            return new Refused(question.code(), "survey-answering.consent");
        }
        if (question.kind().isMatrix()) {
            String first = question.fields().stream()
                    .map(Field::name)
                    .filter(name -> !answers.has(name))
                    .findFirst()
                    .orElse(question.code());
            return new Refused(first, "survey-answering.every-row");
        }
        return new Refused(question.code(), "survey-answering.missing");
    }

    private static void checkOther(
            Question question, String field, String chosen, Answers answers, List<Refused> refusals) {
        String words = question.code() + "[other]";
        if (question.rules().other() && answers.get(field).equals(chosen) && !answers.has(words)) {
            refusals.add(new Refused(words, "survey-answering.other"));
        }
    }

    private static void checkChoices(Question question, Answers answers, List<Refused> refusals) {
        List<Field> ticked = question.fields().stream()
                .filter(field -> field.kind() == FieldKind.FLAG && answers.has(field.name()))
                .toList();
        boolean alone = ticked.stream()
                .anyMatch(field -> field.row().filter(Option::exclusive).isPresent());
        if (alone && ticked.size() > 1) {
            refusals.add(new Refused(question.code(), "survey-answering.exclusive"));
        }
        if (!ticked.isEmpty() && !alone) {
            checkNumber(question, ticked.size(), refusals);
        }
    }

    private static void checkRanks(Question question, Answers answers, List<Refused> refusals) {
        Set<String> seen = new HashSet<>();
        boolean gap = false;
        int ranked = 0;
        for (Field field : question.fields()) {
            String value = answers.get(field.name());
            if (value.isEmpty()) {
                gap = true;
            } else {
                ranked++;
                if (gap) {
                    refusals.add(new Refused(question.code(), "survey-answering.rank-gap"));
                    return;
                }
                if (!seen.add(value)) {
                    refusals.add(new Refused(question.code(), "survey-answering.rank-twice"));
                    return;
                }
            }
        }
        if (ranked > 0) {
            checkNumber(question, ranked, refusals);
        }
    }

    private static void checkNumber(Question question, int number, List<Refused> refusals) {
        Rules rules = question.rules();
        if (rules.least() != null && number < rules.least()) {
            refusals.add(new Refused(question.code(), "survey-answering.at-least", rules.least()));
        }
        if (rules.most() != null && number > rules.most()) {
            refusals.add(new Refused(question.code(), "survey-answering.at-most", rules.most()));
        }
    }
}
