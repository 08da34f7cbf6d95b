package org.alcts.portal.survey.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;

/** Options as somebody types or pastes them: one a line, with "code = words" where the code matters. */
public final class OptionLines {

    private static final Pattern WITH_CODE = Pattern.compile("\\s*([A-Za-z0-9_.-]{1,40})\\s*=\\s*(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•–·]\\s+|\\d{1,3}[.)]\\s+)?");

    private OptionLines() {}

    /**
     * The options with those of the lines put in from an index on. Bullets and numbering in front are left off; empty
     * lines count for nothing; a code that is taken gives way to the next free number.
     *
     * @param language of the words
     */
    public static List<Option> insert(List<Option> options, int index, String lines, String language) {
        Codes codes = Codes.of(options);
        List<Option> added = new ArrayList<>(options);
        int at = Math.clamp(index, 0, options.size());
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher coded = WITH_CODE.matcher(line);
            String words =
                    coded.matches() ? coded.group(2) : BULLET.matcher(line).replaceFirst("");
            String code = codes.optionLike(coded.matches() ? coded.group(1) : "");
            added.add(at++, Option.of(code, Text.of(language, words.strip())));
        }
        return List.copyOf(added);
    }

    /** An empty option, to be filled in, put in at an index. */
    public static List<Option> insertEmpty(List<Option> options, int index) {
        List<Option> added = new ArrayList<>(options);
        added.add(
                Math.clamp(index, 0, options.size()),
                Option.of(Codes.of(options).optionLike(""), Text.NONE));
        return List.copyOf(added);
    }

    /** @param by -1 for up, 1 for down; past an end it stays */
    public static List<Option> move(List<Option> options, int index, int by) {
        int to = index + by;
        if (index < 0 || index >= options.size() || to < 0 || to >= options.size()) {
            return options;
        }
        List<Option> moved = new ArrayList<>(options);
        moved.add(to, moved.remove(index));
        return List.copyOf(moved);
    }

    public static List<Option> remove(List<Option> options, int index) {
        List<Option> left = new ArrayList<>(options);
        if (index >= 0 && index < left.size()) {
            left.remove(index);
        }
        return List.copyOf(left);
    }

    public static List<Option> replace(List<Option> options, int index, Option option) {
        List<Option> changed = new ArrayList<>(options);
        if (index >= 0 && index < changed.size()) {
            changed.set(index, option);
        }
        return List.copyOf(changed);
    }
}
