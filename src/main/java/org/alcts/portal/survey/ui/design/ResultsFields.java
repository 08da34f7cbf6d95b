package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.editing.Changed;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** What happens with the answers: what they are about, what is filled in first, and whether waves compare. */
class ResultsFields extends Div {

    ResultsFields(Draft draft, DesignChoices choices, Question question) {
        addClassName("stack");
        Div fields = new Div();
        fields.addClassName("design-fields");
        if (question.kind() != QuestionKind.NOTE) {
            fields.add(topic(draft, choices, question));
        }
        if (question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.MULTIPLE) {
            fields.add(prefill(draft, question));
        }
        add(fields);
        if (!question.identity().isEmpty()) {
            add(fromBank(draft, question));
        }
    }

    private ComboBox<String> topic(Draft draft, DesignChoices choices, Question question) {
        ComboBox<String> topic = new ComboBox<>(getTranslation("survey-design.topic"));
        topic.setHelperText(getTranslation("survey-design.topic.help"));
        topic.setItems(choices.topics(question.topic()));
        topic.setItemLabelGenerator(key -> choices.topicName(key, draft.language()));
        topic.setClearButtonVisible(true);
        String value = question.topic().isEmpty() ? null : question.topic();
        return Typing.on(
                topic,
                value,
                key -> draft.changeQuestion(
                        question.key(), now -> now.edit().topic(key).done()));
    }

    private Select<Prefill> prefill(Draft draft, Question question) {
        Select<Prefill> prefill = new Select<>();
        prefill.setLabel(getTranslation("survey-design.prefill"));
        prefill.setHelperText(getTranslation("survey-design.prefill.help"));
        prefill.setItems(Prefill.values());
        prefill.setItemLabelGenerator(one -> getTranslation("survey-design.prefill." + one));
        return Typing.on(
                prefill,
                question.prefill(),
                chosen -> draft.changeQuestion(
                        question.key(), now -> now.edit().prefill(chosen).done()));
    }

    private Div fromBank(Draft draft, Question question) {
        Button detach = new Button(
                getTranslation("survey-design.bank.detach"),
                click -> draft.remake(
                        new Changed(
                                Arrangement.changeQuestion(
                                        draft.questionnaire(),
                                        question.key(),
                                        now -> now.edit().identity("").done()),
                                question.key()),
                        Update.ALL));
        detach.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(new Span(getTranslation("survey-design.bank.same", question.identity())), detach);
        line.addClassName("row");
        return line;
    }
}
