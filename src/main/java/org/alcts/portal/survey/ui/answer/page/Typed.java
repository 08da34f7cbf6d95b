package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Locale;
import org.alcts.portal.survey.questionnaire.Field;

/** Fields to type into: what is typed is kept after a short rest, and at once when one leaves the field. */
final class Typed {

    /** Longer and more would be lost with the window, shorter and every letter would be a request. */
    private static final int REST_MILLIS = 600;

    private static final int LINES_OF_LONG_TEXT = 4;

    private Typed() {}

    static TextField line(Asked asked, Field field) {
        TextField line = new TextField();
        keep(line, asked, field);
        return line;
    }

    /** One whose answer somebody else passes on. */
    static TextField bare(Asked asked, Field field) {
        TextField line = new TextField();
        prepare(line, asked, field);
        return line;
    }

    static TextArea lines(Asked asked, Field field) {
        TextArea lines = new TextArea();
        lines.setMinRows(LINES_OF_LONG_TEXT);
        keep(lines, asked, field);
        return lines;
    }

    static TextField number(Asked asked, Field field) {
        TextField number = new TextField();
        boolean negative = field.question().rules().lowest() == null
                || field.question().rules().lowest().signum() < 0;
        // Number pads of phones lack the sign.
        if (!negative) {
            number.getElement()
                    .setAttribute("inputmode", field.question().rules().wholeNumber() ? "numeric" : "decimal");
        }
        number.addClassName("number-field");
        prepare(number, asked, field);
        number.addValueChangeListener(change -> asked.answer(field.name(), plain(change.getValue(), asked.locale())));
        return number;
    }

    /** How many characters there are, and may be; counted in the browser. Stands right after its field. */
    static HtmlComponent count(Asked asked, int most) {
        Count count = new Count();
        count.getElement().setProperty("most", most);
        count.getElement().setProperty("left", asked.say("survey-answer.count"));
        count.getElement().setProperty("over", asked.say("survey-answer.count.over"));
        return count;
    }

    @Tag("portal-count")
    @JsModule("./portal-count.ts")
    private static final class Count extends HtmlComponent {}

    private static void keep(TextFieldBase<?, String> text, Asked asked, Field field) {
        prepare(text, asked, field);
        text.addValueChangeListener(
                change -> asked.answer(field.name(), change.getValue().strip()));
    }

    private static void prepare(TextFieldBase<?, String> text, Asked asked, Field field) {
        text.setId(asked.id(field.name()));
        text.setValue(asked.answer(field.name()));
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST_MILLIS);
        // Whoever leaves the field does not wait: the browser sends what rests as soon as there is another event.
        text.addBlurListener(left -> {});
    }

    /**
     * A number as it is kept, with a point and nothing else; what is none stays as it was typed. Whether a comma groups
     * or divides depends on the language, except where only one of the two is possible.
     */
    static String plain(String typed, Locale locale) {
        String tight = typed.strip().replaceAll("[\\s\\u00a0\\u202f'’]", "").replace('−', '-');
        boolean english = locale.getLanguage().isEmpty() || "en".equals(locale.getLanguage());
        String groups = english ? "," : "\\.";
        String divider = english ? "\\." : ",";
        if (tight.matches("[+-]?\\d{1,3}(" + groups + "\\d{3})+(" + divider + "\\d+)?")) {
            tight = tight.replaceAll(groups, "");
        }
        tight = tight.replace(',', '.');
        return tight.matches("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})")
                ? new BigDecimal(tight).toPlainString()
                : typed.strip();
    }
}
