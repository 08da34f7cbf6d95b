package org.alcts.portal.survey.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.alcts.portal.people.demonstration.DemonstrationFile;

/** Deals the few texts that people write among many responses: each to one, where its question is asked of everybody. */
final class FreeTexts {

    private final Map<String, List<String>> byField;
    private final Map<Integer, Map<String, String>> dealt = new HashMap<>();

    /** @param responses how many there are to be */
    FreeTexts(int responses, Random random) {
        byField = DemonstrationFile.rows("survey-texts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("field"),
                        Collectors.mapping((NamedCsvRecord row) -> row.getField("text"), Collectors.toList())));
        byField.forEach((field, texts) ->
                texts.forEach(text -> dealt.computeIfAbsent(random.nextInt(responses), number -> new HashMap<>())
                        .put(field, text)));
    }

    /** What this response says to an open question, by field. */
    Map<String, String> dealt(String question, int number) {
        return dealt.getOrDefault(number, Map.of()).entrySet().stream()
                .filter(entry -> open(question, entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Any of those for this field; several may say the same. */
    String any(String field, Random random) {
        List<String> texts = byField.getOrDefault(field, List.of("Something else"));
        return texts.get(random.nextInt(texts.size()));
    }

    /** Words for "other" and for what hangs on a choice go to those who chose it, and are not dealt. */
    private static boolean open(String question, String field) {
        boolean ofQuestion = field.equals(question) || field.startsWith(question + "[");
        return ofQuestion && !field.endsWith("[other]") && !question.equals("B1access");
    }
}
