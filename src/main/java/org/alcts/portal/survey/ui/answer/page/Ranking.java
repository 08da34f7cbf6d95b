package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Choices to put in order. The order is kept in the browser, so that arranging goes on while the portal is away. */
final class Ranking implements AnswerInput {

    /** Above this many, choices are picked from a list to open. */
    private static final int MOST_BUTTONS = 15;

    private static final String RANKED = "ranked";

    @Tag("portal-ranking")
    @JsModule("./portal-ranking.ts")
    private static final class RankingList extends HtmlComponent {}

    private final HtmlComponent list = new RankingList();
    private final Asked asked;

    Ranking(Asked asked) {
        this.asked = asked;
        Element element = list.getElement();
        list.setId(asked.id("ranking"));
        element.setPropertyJson("choices", choices());
        element.setPropertyJson("words", words());
        element.setProperty("most", asked.question().fields().size());
        element.setProperty("long", asked.question().choices().size() > MOST_BUTTONS);
        element.setProperty(RANKED, String.join("\n", kept()));
        element.addPropertyChangeListener(RANKED, "ranked-changed", change -> {
            if (change.isUserOriginated()) {
                asked.answer(answers(element.getProperty(RANKED, "")));
            }
        });
    }

    /** What can still be chosen, in its order, without the places that became empty. */
    private List<String> kept() {
        List<String> codes = codes();
        return asked.question().fields().stream()
                .map(field -> asked.answer(field.name()))
                .filter(codes::contains)
                .distinct()
                .toList();
    }

    private List<String> codes() {
        return asked.question().choices().stream().map(Option::code).toList();
    }

    private ArrayNode choices() {
        ArrayNode choices = JacksonUtils.createArrayNode();
        for (Option choice : asked.question().choices()) {
            choices.addObject().put("code", choice.code()).put("words", asked.words(choice));
        }
        return choices;
    }

    private ObjectNode words() {
        ObjectNode words = JacksonUtils.createObjectNode();
        for (String key : List.of(
                "yours",
                "empty",
                "rest",
                "add",
                "up",
                "down",
                "out",
                "drag",
                "moved",
                "added",
                "gone",
                "choose",
                "addChosen")) {
            words.put(key, asked.say("survey-answer.ranking." + key));
        }
        return words;
    }

    private Map<String, String> answers(String ranked) {
        List<String> codes = codes();
        List<String> order = ranked.lines().filter(codes::contains).distinct().toList();
        Map<String, String> answers = new LinkedHashMap<>();
        int place = 0;
        for (Field field : asked.question().fields()) {
            answers.put(field.name(), place < order.size() ? order.get(place) : "");
            place++;
        }
        return answers;
    }

    @Override
    public Component component() {
        return list;
    }

    @Override
    public void focus(String field) {
        list.getElement().executeJs("this.updateComplete.then(() => this.querySelector('button, select')?.focus())");
    }
}
