package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alcts.portal.survey.editing.OptionLines;
import org.alcts.portal.survey.editing.OptionSlot;
import org.alcts.portal.survey.editing.Renaming;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** The choices, scale points, columns or rows of a question, one line each. */
class OptionsField extends Div implements OptionLine.List {

    private final Draft draft;
    private final String key;
    private final OptionSlot slot;
    private final QuestionKind kind;
    private final Div lines = new Div();
    private final OptionWindow window;
    private final List<OptionLine> shown = new ArrayList<>();

    OptionsField(Draft draft, Question question, OptionSlot slot) {
        this.draft = draft;
        this.key = question.key();
        this.slot = slot;
        this.kind = question.kind();
        addClassName("options-field");
        getElement().setAttribute("role", "group");
        String name = getTranslation("survey-design.options." + listName());
        getElement().setAttribute("aria-label", name);
        lines.addClassName("option-lines");
        Div top = new Div(new H3(name));
        top.addClassName("section-top");
        window = new OptionWindow(this::write);
        add(top, lines, window);
        if (!draft.wordsOnly()) {
            if (slot.scale(kind) && kind != QuestionKind.MATRIX_NUMBERS) {
                top.add(scales());
            }
            add(adding());
        }
        write();
    }

    /** What the list is called, and one of it, in the bundle. */
    private String listName() {
        if (slot == OptionSlot.ROWS) {
            return kind.isMatrix() ? "rows" : "lines";
        }
        if (kind == QuestionKind.MATRIX_NUMBERS) {
            return "columns";
        }
        if (kind == QuestionKind.MATRIX_TWO_SCALES) {
            return slot == OptionSlot.CHOICES ? "first-scale" : "second-scale";
        }
        return slot.scale(kind) ? "scale" : "choices";
    }

    private Div adding() {
        Button one = new Button(
                getTranslation("survey-design.options.add." + listName()),
                VaadinIcon.PLUS.create(),
                click -> rearrange(options -> OptionLines.insertEmpty(options, options.size()), Integer.MAX_VALUE));
        one.addThemeVariants(ButtonVariant.TERTIARY);
        Button several = new Button(
                getTranslation("survey-design.options.several"),
                click -> SeveralLines.ask(lines -> rearrange(
                        options -> OptionLines.insert(options, options.size(), lines, draft.language()),
                        Integer.MAX_VALUE)));
        several.addThemeVariants(ButtonVariant.TERTIARY);
        Div keys = new Div(getTranslation("survey-design.options.keys"));
        keys.addClassNames("note", "on-desk");
        Div adding = new Div(one, several, keys);
        adding.addClassName("actions");
        return adding;
    }

    private Button scales() {
        Button scales = new Button(getTranslation("survey-design.scale"));
        scales.addThemeVariants(ButtonVariant.TERTIARY);
        SmallMenu.on(scales, getTranslation("survey-design.scale"), menu -> {
            for (Scale scale : Scale.values()) {
                menu.action(scale.title(), () -> rearrange(options -> scale.options(draft.language()), 0));
            }
        });
        return scales;
    }

    private List<Option> options() {
        return slot.of(org.alcts.portal.survey.editing.Arrangement.question(draft.questionnaire(), key)
                .orElseThrow());
    }

    private void write() {
        lines.removeAll();
        shown.clear();
        List<Option> options = options();
        window.fit(options.size());
        for (int i = window.from(); i < window.to(); i++) {
            OptionLine line = new OptionLine(this, i, options.get(i));
            shown.add(line);
            lines.add(line);
        }
    }

    private void rearrange(UnaryOperator<List<Option>> change, int focus) {
        changeAll(change);
        rewrite(focus);
    }

    private void changeAll(UnaryOperator<List<Option>> change) {
        draft.changeQuestion(key, question -> slot.in(question, change.apply(slot.of(question))));
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public String one() {
        return getTranslation("survey-design.options.one." + listName());
    }

    @Override
    public boolean exclusive() {
        return kind == QuestionKind.MULTIPLE && slot == OptionSlot.CHOICES;
    }

    @Override
    public boolean takes(int index, String code) {
        List<Option> others = OptionLines.remove(options(), index);
        return others.stream().noneMatch(option -> option.code().equalsIgnoreCase(code));
    }

    @Override
    public void change(int index, UnaryOperator<Option> change) {
        changeAll(options -> OptionLines.replace(options, index, change.apply(options.get(index))));
    }

    @Override
    public void recode(int index, String code) {
        draft.change(now -> Renaming.option(now, key, slot, index, code));
    }

    @Override
    public void addAfter(int index, String typed) {
        rearrange(
                options -> {
                    Option option = options.get(index);
                    Option kept = option.withText(option.text().with(draft.language(), typed));
                    return OptionLines.insertEmpty(OptionLines.replace(options, index, kept), index + 1);
                },
                index + 1);
    }

    @Override
    public void paste(int index, String pasted) {
        rearrange(
                options -> {
                    boolean empty = options.get(index).text().isEmpty();
                    List<Option> around = empty ? OptionLines.remove(options, index) : options;
                    return OptionLines.insert(around, empty ? index : index + 1, pasted, draft.language());
                },
                index
                        + Math.toIntExact(
                                pasted.lines().filter(line -> !line.isBlank()).count())
                        - 1);
    }

    @Override
    public void move(int index, int by) {
        rearrange(options -> OptionLines.move(options, index, by), index + by);
    }

    @Override
    public void remove(int index) {
        rearrange(options -> OptionLines.remove(options, index), Math.max(0, index - 1));
    }

    @Override
    public void askCondition(int index) {
        ConditionDialog.ask(
                draft,
                key,
                options().get(index).condition(),
                condition -> rearrange(
                        options -> OptionLines.replace(
                                options, index, options.get(index).withCondition(condition)),
                        index));
    }

    @Override
    public void rewrite(int index) {
        int last = options().size() - 1;
        if (last >= 0) {
            window.bring(Math.clamp(index, 0, last), last + 1);
        }
        write();
        if (last >= 0) {
            shown.get(Math.clamp(index, 0, last) - window.from()).focus();
        }
    }
}
