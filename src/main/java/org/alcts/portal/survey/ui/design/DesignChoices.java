package org.alcts.portal.survey.ui.design;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.bank.QuestionBank;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.questionnaire.Question;
import org.springframework.stereotype.Component;

/** What an author can choose in the designer. What a question has already stays among it, if it is gone since. */
@Component
class DesignChoices {

    private final Topics topics;
    private final QuestionBank bank;
    private final Clock clock;

    DesignChoices(Topics topics, QuestionBank bank, Clock clock) {
        this.topics = topics;
        this.bank = bank;
        this.clock = clock;
    }

    /** Keys of the topics of the day in their order, and this one. */
    List<String> topics(String chosen) {
        Map<String, Topic> known = new LinkedHashMap<>();
        topics.active(LocalDate.now(clock)).forEach(topic -> known.put(topic.key(), topic));
        if (!chosen.isEmpty()) {
            topics.find(chosen).ifPresent(topic -> known.putIfAbsent(chosen, topic));
        }
        return List.copyOf(known.keySet());
    }

    /** The key itself where nobody knows the topic. */
    String topicName(String key, String language) {
        return topics.find(key).map(topic -> topic.name().in(language, "en")).orElse(key);
    }

    /** Questions of the bank in which all these words occur. */
    List<Question> search(String words, String language) {
        return bank.search(words, language);
    }
}
