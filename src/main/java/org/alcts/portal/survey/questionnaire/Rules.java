package org.alcts.portal.survey.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What an answer must keep to, and how the question is laid out. What does not concern a kind of question is not looked at
 * there. Null limits nothing.
 *
 * @param dropdown a single choice as a list to open instead of radio buttons
 * @param other a choice or several: "other", with its own words
 * @param comment a choice or several: a line for a comment beside the answer
 * @param randomOrder choices, or rows where there are some, in another order for everybody
 * @param least how many choices at least, of several or ranked
 * @param most how many at most
 * @param lowest of numbers, inclusive
 * @param highest of numbers, inclusive
 * @param wholeNumber no decimals
 * @param longest characters of a text
 * @param pattern regular expression (Java's) that a text must match from end to end
 * @param earliest of dates, inclusive
 * @param latest of dates, inclusive
 * @param sensitive never a filter and never crossed with another question
 */
public record Rules(
        boolean dropdown,
        boolean other,
        boolean comment,
        boolean randomOrder,
        Integer least,
        Integer most,
        BigDecimal lowest,
        BigDecimal highest,
        boolean wholeNumber,
        Integer longest,
        String pattern,
        LocalDate earliest,
        LocalDate latest,
        boolean sensitive) {

    public static final Rules NONE =
            new Rules(false, false, false, false, null, null, null, null, false, null, null, null, null, false);

    public Rules withDropdown(boolean changed) {
        return with(edit -> edit.dropdown = changed);
    }

    public Rules withOther(boolean changed) {
        return with(edit -> edit.other = changed);
    }

    public Rules withComment(boolean changed) {
        return with(edit -> edit.comment = changed);
    }

    public Rules withRandomOrder(boolean changed) {
        return with(edit -> edit.randomOrder = changed);
    }

    /** How many choices, of several or ranked. */
    public Rules withCount(Integer atLeast, Integer atMost) {
        return with(edit -> {
            edit.least = atLeast;
            edit.most = atMost;
        });
    }

    /** Of numbers. */
    public Rules withRange(BigDecimal from, BigDecimal to, boolean whole) {
        return with(edit -> {
            edit.lowest = from;
            edit.highest = to;
            edit.wholeNumber = whole;
        });
    }

    /** Of texts. */
    public Rules withText(Integer atMostCharacters, String mustMatch) {
        return with(edit -> {
            edit.longest = atMostCharacters;
            edit.pattern = mustMatch;
        });
    }

    /** Of dates. */
    public Rules withDays(LocalDate from, LocalDate to) {
        return with(edit -> {
            edit.earliest = from;
            edit.latest = to;
        });
    }

    public Rules withSensitive(boolean changed) {
        return with(edit -> edit.sensitive = changed);
    }

    private Rules with(Consumer<Edit> change) {
        Edit edit = new Edit(this);
        change.accept(edit);
        return edit.done();
    }

    /** The one place that goes through all rules to change one. */
    private static final class Edit {

        private boolean dropdown;
        private boolean other;
        private boolean comment;
        private boolean randomOrder;
        private Integer least;
        private Integer most;
        private BigDecimal lowest;
        private BigDecimal highest;
        private boolean wholeNumber;
        private Integer longest;
        private String pattern;
        private LocalDate earliest;
        private LocalDate latest;
        private boolean sensitive;

        Edit(Rules from) {
            dropdown = from.dropdown;
            other = from.other;
            comment = from.comment;
            randomOrder = from.randomOrder;
            least = from.least;
            most = from.most;
            lowest = from.lowest;
            highest = from.highest;
            wholeNumber = from.wholeNumber;
            longest = from.longest;
            pattern = from.pattern;
            earliest = from.earliest;
            latest = from.latest;
            sensitive = from.sensitive;
        }

        Rules done() {
            return new Rules(
                    dropdown,
                    other,
                    comment,
                    randomOrder,
                    least,
                    most,
                    lowest,
                    highest,
                    wholeNumber,
                    longest,
                    pattern,
                    earliest,
                    latest,
                    sensitive);
        }
    }
}
