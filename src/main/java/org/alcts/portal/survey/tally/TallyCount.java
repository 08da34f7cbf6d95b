package org.alcts.portal.survey.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Counts responses one after the other. What the questionnaire does not ask for is not counted. */
public final class TallyCount {

    /** Longer values are no codes, and the table holds no longer ones. */
    private static final int LONGEST_VALUE = 100;

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private static final class Counter {
        private long answered;
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private BigDecimal total = BigDecimal.ZERO;
    }

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Counter> counters = new LinkedHashMap<>();
    private final List<FieldText> texts = new ArrayList<>();
    private final boolean collectTexts;
    private long responses;

    public TallyCount(Questionnaire questionnaire) {
        this(questionnaire, false);
    }

    TallyCount(Questionnaire questionnaire, boolean collectTexts) {
        questionnaire.fields().forEach(field -> fields.put(field.name(), field));
        this.collectTexts = collectTexts;
    }

    public void add(Answers answers) {
        responses++;
        Set<String> questions = new HashSet<>();
        answers.values().forEach((name, value) -> {
            Field field = fields.get(name);
            if (field != null && count(field, value)) {
                String code = field.question().code();
                if (!code.equals(name) && questions.add(code)) {
                    counter(code).answered++;
                }
            }
        });
    }

    private boolean count(Field field, String value) {
        Counter counter = counter(field.name());
        switch (field.kind()) {
            case CHOICE, FLAG -> counter.counts.merge(cut(value), 1L, Long::sum);
            case NUMBER -> {
                BigDecimal number = number(value);
                if (number == null) {
                    return false;
                }
                counter.counts.merge(rounded(number), 1L, Long::sum);
                counter.total = counter.total.add(number);
            }
            case TEXT, DATE -> {
                if (collectTexts && field.kind() == FieldKind.TEXT) {
                    texts.add(new FieldText(field.name(), value));
                }
            }
        }
        counter.answered++;
        return true;
    }

    private Counter counter(String name) {
        return counters.computeIfAbsent(name, key -> new Counter());
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static String rounded(BigDecimal number) {
        return cut(number.round(THREE_DIGITS).stripTrailingZeros().toPlainString());
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
    }

    long responses() {
        return responses;
    }

    /** Shuffled: which texts came together does not show. */
    List<FieldText> texts() {
        Collections.shuffle(texts);
        return texts;
    }

    public SurveyTally result() {
        Map<String, FieldTally> result = new LinkedHashMap<>();
        counters.forEach((name, counter) -> result.put(
                name, new FieldTally(counter.answered, Collections.unmodifiableMap(counter.counts), counter.total)));
        return new SurveyTally(responses, result);
    }
}
