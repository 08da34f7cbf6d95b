package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.ui.Section;

/** All that a survey asks, to be read before it is decided on. */
class QuestionsSection extends Section {

    QuestionsSection(Questionnaire questionnaire) {
        super(SurveyWords.text("survey.questions"));
        framed();
        long asked = questionnaire.questions().stream()
                .filter(question -> question.kind() != QuestionKind.NOTE)
                .count();
        note(SurveyWords.text(
                "survey.questions.count", asked, questionnaire.pages().size()));
        String language = questionnaire.language();
        int number = 0;
        for (Page page : questionnaire.pages()) {
            String title = page.title().in(language, language);
            number++;
            add(new H3(title.isEmpty() ? SurveyWords.text("survey.questions.page", number) : title));
            OrderedList list = new OrderedList();
            list.addClassName("question-list");
            page.questions().forEach(question -> list.add(item(question, language)));
            add(list);
        }
    }

    private static ListItem item(Question question, String language) {
        Span code = new Span(question.code());
        code.addClassName("code");
        Span words = new Span(question.text().in(language, language));
        ListItem item = new ListItem(code, words);
        String options = Stream.concat(question.rows().stream(), question.choices().stream())
                .map(option -> option.text().in(language, language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!options.isEmpty()) {
            Span listed = new Span(options);
            listed.addClassName("secondary");
            item.add(listed);
        }
        return item;
    }
}
