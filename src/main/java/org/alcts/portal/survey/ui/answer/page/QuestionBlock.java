package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.questionnaire.Obligation;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.ui.TextBlock;

/** One question: its words, help and limits, where the answer goes, and what is wrong with it. */
final class QuestionBlock extends HtmlContainer {

    private final Asked asked;
    private final Optional<AnswerInput> input;
    private final Paragraph error = new Paragraph();
    private boolean refused;

    private QuestionBlock(Asked asked, boolean group) {
        super(group ? "fieldset" : "div");
        this.asked = asked;
        addClassName("question");
        Question question = asked.question();
        error.setId(asked.id("error"));
        error.addClassName("question-error");
        StringJoiner described = new StringJoiner(" ");
        boolean consent = question.kind() == QuestionKind.CONSENT;
        if (question.kind() == QuestionKind.NOTE) {
            add(new TextBlock(asked.words(question.text())));
        } else if (consent) {
            HtmlContainer legend = new HtmlContainer("legend");
            legend.addClassName("for-screen-readers");
            legend.setText(asked.say("survey-answer.consent.legend"));
            add(legend);
        } else {
            add(text(group));
        }
        help().ifPresent(help -> {
            add(help);
            described.add(help.getId().orElseThrow());
        });
        limits().ifPresent(limits -> {
            add(limits);
            described.add(limits.getId().orElseThrow());
        });
        if (group) {
            described.add(asked.id("error"));
            getElement().setAttribute("aria-describedby", described.toString());
        }
        input = input(asked.id("text") + (group ? "" : " " + described), asked.id("error"));
        input.ifPresent(present -> add(present.component()));
        input.filter(AnswerInput::clearable).ifPresent(present -> add(clearing(present)));
        add(error);
    }

    static QuestionBlock of(Asked asked) {
        Question question = asked.question();
        boolean group = switch (question.kind()) {
            case SINGLE -> !question.rules().dropdown();
            case MULTIPLE, RATING, MATRIX, MATRIX_TWO_SCALES, MATRIX_NUMBERS, RANKING, YES_NO, CONSENT -> true;
            case NUMBER, TEXT -> !question.rows().isEmpty();
            case LONG_TEXT, DATE, NOTE -> false;
        };
        return new QuestionBlock(asked, group);
    }

    private Optional<AnswerInput> input(String labelledBy, String errorId) {
        return Optional.ofNullable(
                switch (asked.question().kind()) {
                    case SINGLE ->
                        asked.question().rules().dropdown() ? new ListToOpen(asked, labelledBy) : new RadioList(asked);
                    case YES_NO -> new RadioList(asked);
                    case MULTIPLE -> TickList.choices(asked);
                    case CONSENT -> TickList.consent(asked, mark(), errorId);
                    case RATING -> new Scale(asked);
                    case MATRIX, MATRIX_TWO_SCALES -> new Matrix(asked);
                    case MATRIX_NUMBERS -> new NumberTable(asked);
                    case RANKING -> new Ranking(asked);
                    case NUMBER, TEXT, LONG_TEXT -> new Entries(asked, labelledBy);
                    case DATE -> new DayEntry(asked, labelledBy);
                    case NOTE -> null;
                });
    }

    private HtmlContainer text(boolean group) {
        HtmlContainer text = new HtmlContainer(group ? "legend" : "div");
        text.addClassName("question-text");
        text.setId(asked.id("text"));
        String words = asked.words(asked.question().text());
        text.add(new Span(words.isEmpty() ? asked.question().code() : words));
        if (asked.question().obligation() == Obligation.HARD) {
            text.add(" ");
            text.add(mark());
        }
        return text;
    }

    private Span mark() {
        Span mark = new Span(asked.say("survey-answer.required"));
        mark.addClassName("required");
        return mark;
    }

    private Optional<TextBlock> help() {
        if (asked.question().help().isEmpty()) {
            return Optional.empty();
        }
        TextBlock help = new TextBlock(asked.words(asked.question().help()));
        help.addClassName("question-help");
        help.setId(asked.id("help"));
        return Optional.of(help);
    }

    private Optional<Paragraph> limits() {
        return Limits.of(asked).map(words -> {
            Paragraph limits = new Paragraph(words);
            limits.addClassNames("question-help", "limits");
            limits.setId(asked.id("limits"));
            return limits;
        });
    }

    private Button clearing(AnswerInput clearable) {
        Button clear = new Button(asked.say("survey-answer.clear"), click -> clearable.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClassName("clear-answer");
        clear.setAriaLabel(
                asked.say("survey-answer.clear.of", asked.words(asked.question().text())));
        return clear;
    }

    Question question() {
        return asked.question();
    }

    boolean refused() {
        return refused;
    }

    /** Whether what was typed cannot be read as an answer. */
    boolean unreadable() {
        return input.filter(AnswerInput::unreadable).isPresent();
    }

    void focus(String field) {
        input.ifPresent(present -> present.focus(field));
    }

    /** Shows what is wrong, each beside its field as far as it has one; none takes everything away. */
    void show(List<Refused> refusals) {
        refused = !refusals.isEmpty();
        setClassName("refused", refused);
        error.removeAll();
        input.ifPresent(AnswerInput::accept);
        for (Refused refusal : refusals) {
            String message = asked.say(refusal.messageKey(), Limits.inWords(refusal.arguments(), asked.locale()));
            boolean shown = input.isPresent() && input.get().refuse(refusal.field(), message);
            if (!shown && error.getChildren().findAny().isEmpty()) {
                Icon sign = VaadinIcon.WARNING.create();
                sign.getElement().setAttribute("aria-hidden", "true");
                error.add(sign, new Span(message));
            }
        }
    }
}
