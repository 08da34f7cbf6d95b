package org.alcts.portal.survey.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Option;

/**
 * What LimeSurvey calls an answer, and what the portal does. LimeSurvey has two names for each: {@code code_part}, and
 * {@code 123X4X56part} of survey, group and question.
 */
final class LsNames {

    /** @param question that the answer belongs to */
    record Named(LsSurvey.Question question, Reference reference) {}

    private final Map<String, Named> names = new HashMap<>();
    private final Map<String, LsSurvey.Question> questions = new HashMap<>();
    private final Map<String, String> codes;
    private final String sid;

    /** @param codes the portal's code of each question, by LimeSurvey's id; a question without one is not carried */
    LsNames(LsSurvey survey, Map<String, String> codes) {
        this.codes = codes;
        this.sid = survey.sid();
        survey.groups().forEach(group -> group.questions().forEach(this::add));
    }

    private void add(LsSurvey.Question question) {
        questions.put(question.id(), question);
        if (codes.containsKey(question.id())) {
            name(question, "", List.of());
            if (!hasSeveralAnswersARow(question)) {
                question.rows().forEach(row -> name(question, row.code(), List.of(row.code())));
            }
            question.rows().forEach(row -> parts(question, row.code()));
            if (question.other()) {
                name(question, "other", List.of("other"));
            }
            name(question, "comment", List.of("comment"));
            for (int rank = 1;
                    question.letter().equals("R") && rank <= question.answers().size();
                    rank++) {
                name(question, Integer.toString(rank), List.of(Integer.toString(rank)));
            }
        }
    }

    private void parts(LsSurvey.Question question, String row) {
        if (question.letter().equals("1")) {
            name(question, row + "_0", List.of(row, "1"));
            name(question, row + "#0", List.of(row, "1"));
            name(question, row + "_1", List.of(row, "2"));
            name(question, row + "#1", List.of(row, "2"));
        }
        question.columns().forEach(column -> name(question, row + "_" + column.code(), List.of(row, column.code())));
    }

    private void name(LsSurvey.Question question, String part, List<String> parts) {
        Named named = new Named(question, new Reference(codes.get(question.id()), parts));
        String long1 = sid + "X" + question.groupId() + "X" + question.id();
        put(question.code() + (part.isEmpty() ? "" : "_" + part), named);
        put(long1 + part, named);
    }

    /** The first one stays: a question's own name goes before a part of another. */
    private void put(String name, Named named) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), named);
    }

    /** @param name with or without what LimeSurvey hangs on: {@code .NAOK}, {@code .value} */
    Optional<Named> find(String name) {
        String bare = name.replaceAll("(?i)\\.(NAOK|value|valueNAOK|shown)$", "")
                .replaceAll("(?i)^(that|self)\\.", "")
                .toLowerCase(Locale.ROOT);
        return Optional.ofNullable(names.get(bare));
    }

    Optional<LsSurvey.Question> question(String id) {
        return Optional.ofNullable(questions.get(id)).filter(question -> codes.containsKey(id));
    }

    String codeOf(LsSurvey.Question question) {
        return codes.get(question.id());
    }

    static boolean isMultiple(LsSurvey.Question question) {
        return question.letter().equals("M") || question.letter().equals("P");
    }

    static boolean hasSeveralAnswersARow(LsSurvey.Question question) {
        return question.letter().equals("1") || question.letter().equals(":");
    }

    /** The value of "other" in a list is the same in both. */
    static String value(String value) {
        return value.equals("-oth-") ? Option.OTHER : value;
    }
}
