package org.alcts.portal.survey.questionnaire;

import java.util.List;

/** A question in the making: change what is to be changed, then take the {@link #done} one. */
public final class QuestionEdit {

    private final String key;
    private String code;
    private String identity;
    private String topic;
    private QuestionKind kind;
    private Text text;
    private Text help;
    private Obligation obligation;
    private String condition;
    private List<Option> choices;
    private List<Option> secondChoices;
    private List<Option> rows;
    private Rules rules;
    private Prefill prefill;

    QuestionEdit(Question from) {
        key = from.key();
        code = from.code();
        identity = from.identity();
        topic = from.topic();
        kind = from.kind();
        text = from.text();
        help = from.help();
        obligation = from.obligation();
        condition = from.condition();
        choices = from.choices();
        secondChoices = from.secondChoices();
        rows = from.rows();
        rules = from.rules();
        prefill = from.prefill();
    }

    public Question done() {
        return new Question(
                key,
                code,
                identity,
                topic,
                kind,
                text,
                help,
                obligation,
                condition,
                choices,
                secondChoices,
                rows,
                rules,
                prefill);
    }

    /** The same question under a new key, as a duplicate needs it. */
    public Question copy() {
        return new Question(
                Keys.random(),
                code,
                identity,
                topic,
                kind,
                text,
                help,
                obligation,
                condition,
                choices,
                secondChoices,
                rows,
                rules,
                prefill);
    }

    public QuestionEdit code(String changed) {
        code = changed;
        return this;
    }

    public QuestionEdit identity(String changed) {
        identity = changed;
        return this;
    }

    public QuestionEdit topic(String changed) {
        topic = changed;
        return this;
    }

    public QuestionEdit kind(QuestionKind changed) {
        kind = changed;
        return this;
    }

    public QuestionEdit text(Text changed) {
        text = changed;
        return this;
    }

    public QuestionEdit help(Text changed) {
        help = changed;
        return this;
    }

    public QuestionEdit obligation(Obligation changed) {
        obligation = changed;
        return this;
    }

    public QuestionEdit condition(String changed) {
        condition = changed;
        return this;
    }

    public QuestionEdit choices(List<Option> changed) {
        choices = changed;
        return this;
    }

    public QuestionEdit secondChoices(List<Option> changed) {
        secondChoices = changed;
        return this;
    }

    public QuestionEdit rows(List<Option> changed) {
        rows = changed;
        return this;
    }

    public QuestionEdit rules(Rules changed) {
        rules = changed;
        return this;
    }

    public QuestionEdit prefill(Prefill changed) {
        prefill = changed;
        return this;
    }
}
