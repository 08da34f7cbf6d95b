package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Text;

/** One question before one person: its words in their language, the answers it starts with and where changes go. */
final class Asked {

    private final Question question;
    private final String language;
    private final String baseLanguage;
    private final Map<String, String> given;
    private final Consumer<Map<String, String>> changed;

    /** @param changed hears of the fields whose answers are other ones now; an empty answer is none */
    Asked(
            Question question,
            String language,
            String baseLanguage,
            Answers answers,
            Consumer<Map<String, String>> changed) {
        this.question = question;
        this.language = language;
        this.baseLanguage = baseLanguage;
        this.given = new HashMap<>(answers.values());
        this.changed = changed;
    }

    Question question() {
        return question;
    }

    /** Of an element that belongs to this question. */
    String id(String part) {
        return "q-" + question.key() + "-" + part.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    String words(Text text) {
        return text.in(language, baseLanguage);
    }

    /** What lacks words is called by its code. */
    String words(Option option) {
        if (Option.OTHER.equals(option.code()) && option.text().isEmpty()) {
            return say("survey-answer.other");
        }
        String words = words(option.text());
        return words.isEmpty() ? option.code() : words;
    }

    /** Words of the portal itself, in the language of the survey as far as there are any. */
    String say(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String answer(String field) {
        return given.getOrDefault(field, "");
    }

    /** Passes on what is new of these. */
    void answer(Map<String, String> answers) {
        Map<String, String> news = new LinkedHashMap<>();
        answers.forEach((field, value) -> {
            if (!value.equals(answer(field))) {
                news.put(field, value);
                given.put(field, value);
            }
        });
        if (!news.isEmpty()) {
            changed.accept(news);
        }
    }

    void answer(String field, String value) {
        answer(Map.of(field, value));
    }

    /** The field of that name. */
    Field field(String name) {
        return question.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
