package org.alcts.portal.survey.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;

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
        return new Rules(
                changed,
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

    public Rules withOther(boolean changed) {
        return new Rules(
                dropdown,
                changed,
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

    public Rules withComment(boolean changed) {
        return new Rules(
                dropdown,
                other,
                changed,
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

    public Rules withRandomOrder(boolean changed) {
        return new Rules(
                dropdown,
                other,
                comment,
                changed,
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

    /** How many choices, of several or ranked. */
    public Rules withCount(Integer atLeast, Integer atMost) {
        return new Rules(
                dropdown,
                other,
                comment,
                randomOrder,
                atLeast,
                atMost,
                lowest,
                highest,
                wholeNumber,
                longest,
                pattern,
                earliest,
                latest,
                sensitive);
    }

    /** Of numbers. */
    public Rules withRange(BigDecimal from, BigDecimal to, boolean whole) {
        return new Rules(
                dropdown,
                other,
                comment,
                randomOrder,
                least,
                most,
                from,
                to,
                whole,
                longest,
                pattern,
                earliest,
                latest,
                sensitive);
    }

    /** Of texts. */
    public Rules withText(Integer atMostCharacters, String mustMatch) {
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
                atMostCharacters,
                mustMatch,
                earliest,
                latest,
                sensitive);
    }

    /** Of dates. */
    public Rules withDays(LocalDate from, LocalDate to) {
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
                from,
                to,
                sensitive);
    }

    public Rules withSensitive(boolean changed) {
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
                changed);
    }
}
