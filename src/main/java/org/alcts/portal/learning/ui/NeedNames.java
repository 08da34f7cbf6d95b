package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;

/** Needs by their names, which lead to the topic that they are about where there is one. */
class NeedNames {

    private final SurveyNeeds found;
    private final NeedWords words;
    private final Topics topics;

    NeedNames(SurveyNeeds found, Topics topics) {
        this.found = found;
        this.words = new NeedWords(found.questionnaire());
        this.topics = topics;
    }

    NeedWords words() {
        return words;
    }

    Component of(Need need) {
        return found.topicOf(need)
                .flatMap(topics::find)
                .filter(topic -> topic.use() != TopicUse.THEME)
                .<Component>map(topic -> new Anchor("learning/topics/" + topic.key(), words.name(need)))
                .orElseGet(() -> new Span(words.name(need)));
    }
}
