package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.stream.Stream;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.editing.Changed;
import org.alcts.portal.survey.editing.KindChange;
import org.alcts.portal.survey.editing.OptionSlot;
import org.alcts.portal.survey.editing.Renaming;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** All of one question. What only words may be changed of shows its words. */
class QuestionEditor extends Div implements Editor {

    private final Draft draft;
    private final Steps steps;
    private final DesignChoices choices;
    private final String key;
    private final WordsField text;
    private PagePlace place;
    private Select<QuestionKind> kind;

    QuestionEditor(Draft draft, Steps steps, DesignChoices choices, Question question) {
        this.draft = draft;
        this.steps = steps;
        this.choices = choices;
        this.key = question.key();
        addClassName("editor");
        QuestionKind kind = question.kind();
        add(new EditorHead(
                KindWords.icon(kind),
                getTranslation("survey-design.question", question.code(), KindWords.name(kind)),
                key,
                steps));
        text = WordsField.lines(
                draft,
                getTranslation(kind == QuestionKind.NOTE ? "survey-design.note-text" : "survey-design.text"),
                question.text(),
                change -> draft.changeQuestion(
                        key, now -> now.edit().text(change.apply(now.text())).done()));
        add(text);
        add(WordsField.lines(
                        draft,
                        getTranslation("survey-design.help"),
                        question.help(),
                        change -> draft.changeQuestion(
                                key,
                                now -> now.edit().help(change.apply(now.help())).done()))
                .explained(getTranslation("survey-design.help.help")));
        if (!draft.wordsOnly()) {
            add(what(question));
        }
        for (OptionSlot slot : new OptionSlot[] {OptionSlot.ROWS, OptionSlot.CHOICES, OptionSlot.SECOND_CHOICES}) {
            if (slot.usedBy(kind)) {
                add(new OptionsField(draft, question, slot));
            }
        }
        if (!draft.wordsOnly()) {
            add(part("rules", new RulesFields(draft, question)));
            add(part(
                    "condition",
                    new ConditionField(
                            draft,
                            key,
                            question.condition(),
                            condition -> draft.changeQuestion(
                                    key, now -> now.edit().condition(condition).done()))));
            add(part("results", new ResultsFields(draft, choices, question)));
        }
    }

    private Component part(String name, Component content) {
        return new EditorPart(getTranslation("survey-design.part." + name), content);
    }

    private Div what(Question question) {
        place = new PagePlace(draft, steps, key);
        Div what = new Div(kind(question), code(question), place);
        what.addClassName("design-fields");
        if (question.kind() != QuestionKind.NOTE) {
            what.add(obligation(question));
        }
        return what;
    }

    private Select<QuestionKind> kind(Question question) {
        kind = new Select<>();
        kind.setLabel(getTranslation("survey-design.kind"));
        kind.setItems(KindWords.GROUPS.stream()
                .flatMap(group -> group.kinds().stream())
                .toList());
        kind.setItemLabelGenerator(KindWords::name);
        return Typing.on(kind, question.kind(), chosen -> {
            if (chosen != null) {
                draft.remake(
                        new Changed(
                                Arrangement.changeQuestion(
                                        draft.questionnaire(), key, now -> KindChange.to(now, chosen)),
                                key),
                        Update.KIND);
            }
        });
    }

    private TextField code(Question question) {
        TextField code = new TextField(getTranslation("survey-design.code"));
        code.setHelperText(getTranslation("survey-design.code.help"));
        code.setMaxLength(40);
        return Typing.on(code, question.code(), typed -> {
            String wanted = typed.strip();
            boolean allowed = Renaming.allowed(draft.questionnaire(), key, wanted);
            code.setInvalid(!allowed);
            code.setErrorMessage(getTranslation("survey-design.code.refused"));
            if (allowed) {
                draft.change(now -> Renaming.question(now, key, wanted));
            }
        });
    }

    private RadioButtonGroup<Obligation> obligation(Question question) {
        RadioButtonGroup<Obligation> obligation = new RadioButtonGroup<>();
        obligation.setLabel(getTranslation("survey-design.obligation"));
        obligation.setItems(Arrays.asList(Obligation.values()));
        obligation.setItemLabelGenerator(one -> getTranslation("survey-design.obligation." + one));
        obligation.addClassNames("in-a-row", "design-wide");
        return Typing.on(
                obligation,
                question.obligation(),
                chosen -> draft.changeQuestion(
                        key, now -> now.edit().obligation(chosen).done()));
    }

    @Override
    public void moved() {
        Stream.ofNullable(place).forEach(PagePlace::show);
    }

    @Override
    public void focus() {
        text.focus();
    }

    @Override
    public void focusKind() {
        kind.focus();
    }
}
