package org.alcts.portal.survey.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.alcts.portal.survey.editing.Codes;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;

/**
 * Codes tell apart, whatever their case: questions in the survey, options in their list, fields in the question. A question's
 * code begins with a letter, goes on with letters, digits and underscores, and is no word of the language of conditions. An
 * option's code may be anything short without brackets: other products allow much.
 */
final class CodeCheck implements Check {

    /** Characters of an option's code, and of a field's name, that the store of answers and counts has room for. */
    private static final int LONGEST_OPTION = 60;

    private static final int LONGEST_FIELD = 160;

    private static final Set<String> RESERVED = Set.of("and", "or", "not", "is", "empty", "includes", "count");
    private static final Pattern OPTION = Pattern.compile("[^\\[\\]\\p{Cntrl}]+");

    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    CodeCheck(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void question(Place place, Question question) {
        String code = lower(question.code());
        if (!Codes.OF_QUESTIONS.matcher(code).matches()) {
            findings.error(place, "survey-check.code.malformed");
        } else if (RESERVED.contains(code)) {
            findings.error(place, "survey-check.code.reserved", question.code());
        }
        boolean first = taken.add(code);
        if (!first) {
            findings.error(place, "survey-check.code.duplicate");
        }
        boolean right = options(place, question.choices());
        right &= options(place, question.secondChoices());
        right &= options(place, question.rows());
        if (first && right) {
            fields(place, question);
        }
    }

    private boolean options(Place place, List<Option> options) {
        Set<String> seen = new HashSet<>();
        boolean right = true;
        for (Option option : options) {
            String fault = fault(option.code(), seen);
            if (!fault.isEmpty()) {
                findings.error(place.at(option), fault, LONGEST_OPTION);
                right = false;
            }
        }
        return right;
    }

    private static String fault(String code, Set<String> seen) {
        if (code.isBlank()) {
            return "survey-check.option.no-code";
        }
        if (code.length() > LONGEST_OPTION) {
            return "survey-check.option.too-long";
        }
        if (!OPTION.matcher(code).matches() || !code.equals(code.strip())) {
            return "survey-check.option.malformed";
        }
        return seen.add(lower(code)) ? "" : "survey-check.option.duplicate";
    }

    /** A choice called "other" meets the words beside "other"; brackets add up. */
    private void fields(Place place, Question question) {
        Set<String> names = new HashSet<>();
        for (Field field : question.fields()) {
            if (!names.add(lower(field.name()))) {
                findings.error(place, "survey-check.field.duplicate", field.name());
            } else if (field.name().length() > LONGEST_FIELD) {
                findings.error(place, "survey-check.field.too-long", field.name(), LONGEST_FIELD);
            }
        }
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
