package org.alcts.portal.survey.questionnaire;

/**
 * Something listed under a question: a choice, a point of a scale, a row or a column.
 *
 * @param code unique in its list; what is kept as the answer
 * @param condition when it is shown, in the language of conditions; blank for always
 * @param exclusive of a multiple choice: it stands alone ("none of these")
 */
public record Option(String code, Text text, String condition, boolean exclusive) {

    /** The code under which "other" is kept, as LimeSurvey does. */
    public static final String OTHER = "-oth-";

    public Option {
        text = text == null ? Text.NONE : text;
        condition = condition == null ? "" : condition;
    }

    public static Option of(String code, Text text) {
        return new Option(code, text, "", false);
    }

    public Option withCode(String changed) {
        return new Option(changed, text, condition, exclusive);
    }

    public Option withText(Text changed) {
        return new Option(code, changed, condition, exclusive);
    }

    public Option withCondition(String changed) {
        return new Option(code, text, changed, exclusive);
    }

    public Option withExclusive(boolean changed) {
        return new Option(code, text, condition, changed);
    }
}
