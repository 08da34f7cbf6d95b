package org.alcts.portal.survey.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * A template as its file tells it.
 *
 * @param languages the first one is the base language
 * @param allTopics ask about the topics of the sections that somebody follows too, not about the core topics only
 * @param conditions when a question is shown, by its code
 */
record TemplateFile(
        Template template,
        List<String> languages,
        boolean allTopics,
        Text title,
        Text welcome,
        Text ending,
        Map<String, String> conditions,
        List<TemplatePage> pages) {

    record TemplatePage(Text title, Text intro, List<String> questions) {}

    /** @throws IllegalStateException when the file cannot be read */
    static List<TemplateFile> all() {
        return ((List<?>) BankFile.load("/survey/templates.yaml"))
                .stream().map(given -> read((Map<?, ?>) given)).toList();
    }

    private static TemplateFile read(Map<?, ?> given) {
        return new TemplateFile(
                Template.valueOf(String.valueOf(given.get("template"))),
                words(given.get("languages")),
                "ALL".equals(given.get("topics")),
                BankFile.text(given.get("title")),
                BankFile.text(given.get("welcome")),
                BankFile.text(given.get("ending")),
                conditions(given.get("conditions")),
                ((List<?>) given.get("pages"))
                        .stream().map(page -> page((Map<?, ?>) page)).toList());
    }

    private static TemplatePage page(Map<?, ?> given) {
        return new TemplatePage(
                BankFile.text(given.get("title")), BankFile.text(given.get("intro")), words(given.get("questions")));
    }

    private static Map<String, String> conditions(Object given) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> named) {
            named.forEach((code, condition) -> conditions.put(String.valueOf(code), String.valueOf(condition)));
        }
        return conditions;
    }

    private static List<String> words(Object given) {
        return ((List<?>) given).stream().map(String::valueOf).toList();
    }
}
