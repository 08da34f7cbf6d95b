package org.alcts.portal.survey.editing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** Hands out codes that are free, whatever their case, and remembers what it handed out. */
public final class Codes {

    /** A letter, then letters, digits and underscores: what conditions and statistics programs take as a name. */
    public static final Pattern OF_QUESTIONS = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    /** What may stand between the brackets of a field's name; minus for negative scale points and for "other". */
    public static final Pattern OF_OPTIONS = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*?)(\\d+)");

    private final Set<String> taken = new HashSet<>();

    private Codes(Collection<String> taken) {
        taken.forEach(this::take);
    }

    /** Codes of questions in this questionnaire. */
    public static Codes of(Questionnaire questionnaire) {
        return new Codes(questionnaire.questions().stream().map(Question::code).toList());
    }

    /** Codes of options in one list. */
    public static Codes of(Collection<Option> options) {
        return new Codes(options.stream().map(Option::code).toList());
    }

    public boolean free(String code) {
        return !taken.contains(code.toLowerCase(Locale.ROOT));
    }

    /** The next free number after this code's own: T1 gives T2, or T5 where 2 to 4 are taken; "work" gives work2. */
    public String like(String code) {
        Matcher numbered = ENDS_IN_NUMBER.matcher(code);
        // A number too long to count on from is part of the name.
        boolean counts = numbered.matches() && numbered.group(2).length() < 9;
        String stem = counts ? numbered.group(1) : code;
        return numbered(stem, counts ? Integer.parseInt(numbered.group(2)) + 1 : 2);
    }

    /** This very code if it is free, else as {@link #like}. */
    public String sameOrLike(String code) {
        return free(code) ? take(code) : like(code);
    }

    /** The first free one of Q1, Q2 and so on, for the stem Q. */
    public String first(String stem) {
        return numbered(stem, 1);
    }

    private String numbered(String stem, int from) {
        int number = from;
        while (!free(stem + number)) {
            number++;
        }
        return take(stem + number);
    }

    /** This very code, if it is free and may be one of an option; else the next free number. */
    String optionLike(String wanted) {
        if (OF_OPTIONS.matcher(wanted).matches() && free(wanted)) {
            return take(wanted);
        }
        return first("");
    }

    private String take(String code) {
        taken.add(code.toLowerCase(Locale.ROOT));
        return code;
    }
}
