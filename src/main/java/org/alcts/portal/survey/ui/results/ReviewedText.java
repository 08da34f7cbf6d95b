package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.survey.texts.TextCode;
import org.alcts.portal.survey.texts.TextReview;
import org.alcts.portal.survey.texts.TextState;
import org.alcts.portal.survey.texts.WrittenText;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.TextBlock;
import org.alcts.portal.ui.Tone;

/** A text with what is decided about it, what it is about, and the buttons that change it. Each click is kept at once. */
class ReviewedText extends ListItem {

    private static final int LONGEST_START = 40;

    private final TextReview review;
    private final long survey;
    private final WrittenText text;
    private final Div standing = new Div();
    private TextState state;

    ReviewedText(TextReview review, long survey, WrittenText text, List<TextCode> codebook) {
        this.review = review;
        this.survey = survey;
        this.text = text;
        state = text.state();
        standing.addClassName("actions");
        add(new TextBlock(text.words()), standing);
        if (!codebook.isEmpty()) {
            add(codes(codebook));
        }
        show();
    }

    private void show() {
        standing.removeAll();
        standing.add(badge());
        if (state != TextState.RELEASED) {
            standing.add(button("survey-results.review.release", TextState.RELEASED, ButtonVariant.SMALL));
        }
        if (state != TextState.WITHHELD) {
            standing.add(button("survey-results.review.withhold", TextState.WITHHELD, ButtonVariant.TERTIARY));
        }
    }

    private StatusBadge badge() {
        Tone tone = switch (state) {
            case WAITING -> Tone.WARNING;
            case RELEASED -> Tone.GOOD;
            case WITHHELD -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, getTranslation("survey-results.review." + state));
    }

    private Button button(String key, TextState to, ButtonVariant variant) {
        Button button = new Button(getTranslation(key), click -> decide(to));
        button.addThemeVariants(ButtonVariant.SMALL, variant);
        button.setAriaLabel(getTranslation(key + ".of", start()));
        return button;
    }

    private void decide(TextState to) {
        try {
            review.decide(survey, List.of(text.key()), to);
            state = to;
            show();
            standing.getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .findFirst()
                    .ifPresent(Button::focus);
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
    }

    private MultiSelectComboBox<TextCode> codes(List<TextCode> codebook) {
        MultiSelectComboBox<TextCode> codes = new MultiSelectComboBox<>();
        codes.setItems(codebook);
        codes.setItemLabelGenerator(TextCode::name);
        codes.setValue(new HashSet<>(text.codes()));
        codes.setPlaceholder(getTranslation("survey-results.texts.about"));
        codes.setAriaLabel(getTranslation("survey-results.review.about", start()));
        codes.addClassName("result-codes");
        codes.addValueChangeListener(change -> {
            try {
                review.code(
                        survey,
                        text.key(),
                        change.getValue().stream().map(TextCode::id).collect(Collectors.toSet()));
            } catch (Refused refused) {
                Notices.failed(Refusals.sentence(refused));
            }
        });
        return codes;
    }

    /** How those who hear the page tell one text from the next. */
    private String start() {
        String words = text.words().strip();
        return words.length() <= LONGEST_START ? words : words.substring(0, LONGEST_START) + "…";
    }
}
