package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.ui.DayField;

/** What an answer must keep to and how the question is laid out: only what concerns its kind. */
class RulesFields extends Div {

    private final Draft draft;
    private final String key;
    private final Rules rules;
    private final Div limits = new Div();
    private final Div ticks = new Div();

    RulesFields(Draft draft, Question question) {
        this.draft = draft;
        this.key = question.key();
        this.rules = question.rules();
        addClassName("rules-fields");
        limits.addClassName("design-fields");
        ticks.addClassName("design-ticks");
        fill(question.kind());
        if (limits.getElement().getChildCount() > 0) {
            add(limits);
        }
        if (ticks.getElement().getChildCount() > 0) {
            add(ticks);
        }
    }

    private void fill(QuestionKind kind) {
        switch (kind) {
            case SINGLE -> {
                tick("dropdown", rules.dropdown(), Rules::withDropdown);
                choosing();
            }
            case MULTIPLE -> {
                counts();
                choosing();
            }
            case RANKING -> {
                counts();
                tick("random", rules.randomOrder(), Rules::withRandomOrder);
            }
            case MATRIX, MATRIX_TWO_SCALES -> tick("random-rows", rules.randomOrder(), Rules::withRandomOrder);
            case MATRIX_NUMBERS -> {
                range();
                tick("random-rows", rules.randomOrder(), Rules::withRandomOrder);
            }
            case NUMBER -> range();
            case TEXT -> {
                longest();
                pattern();
            }
            case LONG_TEXT -> longest();
            case DATE -> days();
            case RATING, YES_NO, NOTE, CONSENT -> {}
        }
        if (kind != QuestionKind.NOTE) {
            tick("sensitive", rules.sensitive(), Rules::withSensitive);
        }
    }

    private void choosing() {
        tick("other", rules.other(), Rules::withOther);
        tick("comment", rules.comment(), Rules::withComment);
        tick("random", rules.randomOrder(), Rules::withRandomOrder);
    }

    private void keep(SerializableFunction<Rules, Rules> change) {
        draft.changeQuestion(
                key, now -> now.edit().rules(change.apply(now.rules())).done());
    }

    private String text(String what) {
        return getTranslation("survey-design.rule." + what);
    }

    private void tick(String what, boolean ticked, BiFunction<Rules, Boolean, Rules> with) {
        Checkbox box = new Checkbox(text(what));
        ticks.add(Typing.on(box, ticked, now -> keep(rules -> with.apply(rules, now))));
    }

    private void counts() {
        IntegerField least = whole("least", rules.least(), value -> keep(now -> now.withCount(value, now.most())));
        IntegerField most = whole("most", rules.most(), value -> keep(now -> now.withCount(now.least(), value)));
        limits.add(least, most);
    }

    private void longest() {
        limits.add(whole("longest", rules.longest(), value -> keep(now -> now.withText(value, now.pattern()))));
    }

    private IntegerField whole(
            String what, Integer value, com.vaadin.flow.function.SerializableConsumer<Integer> typed) {
        IntegerField field = new IntegerField(text(what));
        field.setMin(1);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(text("whole"))
                .setMinErrorMessage(text("whole")));
        field.setClearButtonVisible(true);
        return Typing.on(field, value, now -> {
            if (now == null || now > 0) {
                typed.accept(now);
            }
        });
    }

    private void range() {
        BigDecimalField lowest = number("lowest");
        BigDecimalField highest = number("highest");
        Typing.on(lowest, rules.lowest(), value -> keep(now -> now.withRange(value, now.highest(), now.wholeNumber())));
        Typing.on(
                highest, rules.highest(), value -> keep(now -> now.withRange(now.lowest(), value, now.wholeNumber())));
        limits.add(lowest, highest);
        tick("whole-number", rules.wholeNumber(), (now, whole) -> now.withRange(now.lowest(), now.highest(), whole));
    }

    private BigDecimalField number(String what) {
        BigDecimalField field = new BigDecimalField(text(what));
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(text("number")));
        field.setClearButtonVisible(true);
        return field;
    }

    private void pattern() {
        TextField field = new TextField(text("pattern"));
        field.setHelperText(text("pattern.help"));
        field.setMaxLength(200);
        field.setClearButtonVisible(true);
        Typing.on(field, rules.pattern() == null ? "" : rules.pattern(), typed -> {
            String wrong = wrongWith(typed);
            field.setInvalid(wrong != null);
            field.setErrorMessage(wrong);
            if (wrong == null) {
                keep(now -> now.withText(now.longest(), typed.isBlank() ? null : typed.strip()));
            }
        });
        limits.add(field);
    }

    private String wrongWith(String pattern) {
        try {
            Pattern.compile(pattern.strip());
            return null;
        } catch (PatternSyntaxException wrong) {
            return getTranslation("survey-design.rule.pattern.wrong", wrong.getDescription(), wrong.getIndex() + 1);
        }
    }

    private void days() {
        DayField earliest = new DayField(text("earliest"));
        DayField latest = new DayField(text("latest"));
        Typing.on(earliest, rules.earliest(), (LocalDate day) -> keep(now -> now.withDays(day, now.latest())));
        Typing.on(latest, rules.latest(), (LocalDate day) -> keep(now -> now.withDays(now.earliest(), day)));
        limits.add(earliest, latest);
    }
}
