package org.alcts.portal.survey.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.springframework.stereotype.Component;

/**
 * The questions that the association asks again and again. Each comes under a new key, ready to be put into a
 * questionnaire; where it asks about topics, these are the core topics of the day in the portal's calendar.
 */
@Component
public class QuestionBank {

    /** The base language: every question has its words in it, and in Spanish too. */
    static final String LANGUAGE = "en";

    private static final BankFile FILE = BankFile.read();

    private final Topics topics;
    private final Clock clock;

    QuestionBank(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /** In the order in which a form would ask them. */
    public List<Question> all() {
        List<Option> core = coreTopics();
        return FILE.questions().stream().map(question -> about(core, question)).toList();
    }

    /** @param identity which is its code too, as long as nobody changes that */
    public Optional<Question> question(String identity) {
        return FILE.questions().stream()
                .filter(question -> question.identity().equals(identity))
                .map(question -> about(coreTopics(), question))
                .findFirst();
    }

    /**
     * Those in which every word occurs: in the code, the text, the choices, or in the name or a synonym of the topic.
     *
     * @param words blank for all
     * @param language in which to look; English where there is nothing in it
     */
    public List<Question> search(String words, String language) {
        Map<String, Topic> known = topics.all().stream().collect(Collectors.toMap(Topic::key, Function.identity()));
        return all().stream()
                .filter(question -> {
                    String text = searched(question, known.get(question.topic()), language);
                    return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                            .allMatch(text::contains);
                })
                .toList();
    }

    /** The question as it stands in the bank, about these topics if it is about topics. */
    static Question about(List<Option> topics, Question question) {
        Question filled = question.edit().copy();
        if (FILE.topicRows().contains(question.identity())) {
            return filled.edit().rows(topics).done();
        }
        if (FILE.topicChoices().contains(question.identity())) {
            return filled.edit().choices(topics).done();
        }
        return filled;
    }

    private List<Option> coreTopics() {
        return topics.active(LocalDate.now(clock)).stream()
                .filter(topic -> topic.use() == TopicUse.CORE)
                .map(Topic::option)
                .toList();
    }

    private static String searched(Question question, Topic topic, String language) {
        Stream<String> words = Stream.concat(
                Stream.of(question.code(), question.text().in(language, LANGUAGE)),
                Stream.of(question.choices(), question.rows())
                        .flatMap(List::stream)
                        .map(option -> option.text().in(language, LANGUAGE)));
        Stream<String> about = topic == null
                ? Stream.of()
                : Stream.concat(Stream.of(topic.name().in(language, LANGUAGE)), topic.synonyms().stream());
        return Stream.concat(words, about).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }
}
