package org.alcts.portal.survey.exchange.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.alcts.portal.survey.questionnaire.Text;
import tools.jackson.databind.node.ObjectNode;

/** Texts as SurveyJS keeps them: a string when there is one language, else one for each, the base language as "default". */
record SurveyJsTexts(String baseLanguage) {

    /** SurveyJS puts an answer, or worse, the text itself, where a name stands in braces; a mark without width keeps it from that. */
    private static final Pattern NAME_IN_BRACES = Pattern.compile("\\{(?=[^{}]*\\})");

    void put(ObjectNode node, String property, Text text) {
        put(node, property, text, SurveyJsTexts::plain);
    }

    private static String plain(String words) {
        return NAME_IN_BRACES.matcher(words).replaceAll("{\u2060");
    }

    /** For the places that SurveyJS shows as HTML: nobody's words become markup there. */
    void putHtml(ObjectNode node, String property, Text text) {
        put(
                node,
                property,
                text,
                words -> plain(words)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("\n", "<br>"));
    }

    private void put(ObjectNode node, String property, Text text, UnaryOperator<String> write) {
        Map<String, String> words = text.byLanguage();
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1 && words.containsKey(baseLanguage)) {
            node.put(property, write.apply(words.get(baseLanguage)));
            return;
        }
        ObjectNode byLanguage = node.putObject(property);
        byLanguage.put("default", write.apply(text.in(baseLanguage, baseLanguage)));
        words.forEach((language, said) -> {
            if (!language.equals(baseLanguage)) {
                byLanguage.put(language.toLowerCase(Locale.ROOT), write.apply(said));
            }
        });
    }
}
