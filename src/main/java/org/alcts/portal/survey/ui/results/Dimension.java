package org.alcts.portal.survey.ui.results;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.results.FilterChoice;
import org.alcts.portal.survey.results.GroupFilter;

/**
 * Something by which groups of those who answered are told apart: a field to choose in, or a question of which several may
 * be ticked.
 *
 * @param key name of the field; of a question with ticks its code
 * @param label what to choose it by
 */
record Dimension(String key, String label, List<Choice> choices) implements Serializable {

    /** The question in the bank about years in libraries. */
    private static final String YEARS = "A4";

    /**
     * @param code in addresses
     * @param people how many there are
     */
    record Choice(String code, String label, long people, GroupFilter filter) implements Serializable {}

    /** Section, work setting and years first, then all others in the questionnaire's order. */
    static List<Dimension> of(List<FilterChoice> choices, ResultWords words) {
        Map<String, Dimension> byKey = new LinkedHashMap<>();
        choices.stream()
                .sorted(Comparator.comparing(
                        (FilterChoice choice) -> !isUsual(choice.field().question())))
                .forEach(choice -> {
                    Field field = choice.field();
                    boolean ticks =
                            field.kind() == FieldKind.FLAG && field.row().isPresent();
                    String key = ticks ? field.question().code() : field.name();
                    byKey.computeIfAbsent(
                                    key, unseen -> new Dimension(key, label(field, ticks, words), new ArrayList<>()))
                            .choices()
                            .addAll(choices(choice, ticks, words));
                });
        return List.copyOf(byKey.values());
    }

    private static boolean isUsual(Question question) {
        return question.prefill() != Prefill.NOTHING || question.identity().equals(YEARS);
    }

    private static String label(Field field, boolean ticks, ResultWords words) {
        return words.questionnaire()
                .label(field.question(), ticks ? null : field.row().orElse(null));
    }

    private static List<Choice> choices(FilterChoice choice, boolean ticks, ResultWords words) {
        Field field = choice.field();
        return choice.values().stream()
                .map(value -> new Choice(
                        ticks ? field.row().orElseThrow().code() : value.code(),
                        ticks
                                ? words.questionnaire()
                                        .of(field.question(), field.row().orElseThrow())
                                : words.answer(field.question(), value),
                        value.count().number(),
                        new GroupFilter(field.name(), value.code())))
                .toList();
    }
}
