package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.function.UnaryOperator;
import org.alcts.portal.survey.questionnaire.Text;

/** Words in the base language and, beside them, in the language that is being translated into. */
class WordsField extends Div {

    /** Nobody reads more than this of one text; longer ones are refused by the browser. */
    private static final int LONGEST = 10_000;

    private final TextFieldBase<?, String> base;

    private WordsField(
            SerializableFunction<String, TextFieldBase<?, String>> field,
            Draft draft,
            String label,
            Text words,
            SerializableConsumer<UnaryOperator<Text>> keep) {
        addClassName("words-field");
        base = field.apply(label);
        fill(base, draft.language(), words, keep);
        String translation = draft.translation();
        if (!translation.isEmpty()) {
            TextFieldBase<?, String> beside =
                    field.apply(getTranslation("survey-design.translated", label, Typing.language(translation)));
            fill(beside, translation, words, keep);
        }
    }

    /** One line. */
    static WordsField line(Draft draft, String label, Text words, SerializableConsumer<UnaryOperator<Text>> keep) {
        return new WordsField(TextField::new, draft, label, words, keep);
    }

    /** Several lines, growing with what is typed. */
    static WordsField lines(Draft draft, String label, Text words, SerializableConsumer<UnaryOperator<Text>> keep) {
        return new WordsField(
                text -> {
                    TextArea area = new TextArea(text);
                    area.setMinRows(2);
                    area.setMaxRows(12);
                    return area;
                },
                draft,
                label,
                words,
                keep);
    }

    private void fill(
            TextFieldBase<?, String> field,
            String language,
            Text words,
            SerializableConsumer<UnaryOperator<Text>> keep) {
        limit(field);
        field.getElement().setAttribute("lang", language);
        String value = words.byLanguage().getOrDefault(language, "");
        typed(field, value, typed -> keep.accept(text -> text.with(language, typed)));
        add(field);
    }

    private static <F extends TextFieldBase<F, String>> void typed(
            TextFieldBase<?, String> field, String value, SerializableConsumer<String> typed) {
        @SuppressWarnings("unchecked")
        F same = (F) field;
        Typing.into(same, value, typed);
    }

    private static void limit(TextFieldBase<?, String> field) {
        if (field instanceof TextField line) {
            line.setMaxLength(LONGEST);
        } else if (field instanceof TextArea area) {
            area.setMaxLength(LONGEST);
        }
    }

    WordsField explained(String help) {
        base.setHelperText(help);
        return this;
    }

    /** What stands where nothing is typed. */
    WordsField suggesting(String words) {
        base.setPlaceholder(words);
        return this;
    }

    void focus() {
        base.focus();
    }
}
