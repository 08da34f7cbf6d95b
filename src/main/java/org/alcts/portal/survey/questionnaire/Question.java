package org.alcts.portal.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A question of a questionnaire. Its code is for people and exports; what it is stays with its identity.
 *
 * @param key tells questions of one questionnaire apart while their codes change; random, never shown
 * @param code unique in the questionnaire whatever the case, such as T1
 * @param identity the same in every survey that asks the same thing, so that waves compare: the key of the question in the
 *     bank, or empty
 * @param topic key of what it is about in the list of topics, or empty
 * @param condition when it is shown; empty for always
 * @param choices choices, scale points or columns, by kind
 * @param secondChoices the second scale of a matrix with two
 */
public record Question(
        String key,
        String code,
        String identity,
        String topic,
        QuestionKind kind,
        Text text,
        Text help,
        Obligation obligation,
        String condition,
        List<Option> choices,
        List<Option> secondChoices,
        List<Option> rows,
        Rules rules,
        Prefill prefill) {

    public Question {
        identity = identity == null ? "" : identity;
        topic = topic == null ? "" : topic;
        text = text == null ? Text.NONE : text;
        help = help == null ? Text.NONE : help;
        obligation = obligation == null ? Obligation.OPTIONAL : obligation;
        condition = condition == null ? "" : condition;
        choices = choices == null ? List.of() : List.copyOf(choices);
        secondChoices = secondChoices == null ? List.of() : List.copyOf(secondChoices);
        rows = rows == null ? List.of() : List.copyOf(rows);
        rules = rules == null ? Rules.NONE : rules;
        prefill = prefill == null ? Prefill.NOTHING : prefill;
    }

    /** A question with nothing but a code. */
    public static QuestionEdit of(QuestionKind kind, String code) {
        return new QuestionEdit(
                new Question(Keys.random(), code, "", "", kind, null, null, null, "", null, null, null, null, null));
    }

    /** To change some of it. */
    public QuestionEdit edit() {
        return new QuestionEdit(this);
    }

    /** Where its answers go, in order. */
    @JsonIgnore
    public List<Field> fields() {
        return Fields.of(this);
    }
}
