package org.alcts.portal.survey.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.demonstration.DemonstrationFile;

/** How the demonstration's members lean: what of each answer is typical of whom. All of it is made up. */
final class Leanings {

    /**
     * @param interest and level: means on scales of 1 to 5
     * @param need mean on a scale of 1 to 3
     * @param trend what the interest grows by in a year
     */
    record TopicLean(double interest, double need, double level, double trend) {}

    private record Lean(double lean, String only) {}

    private static final TopicLean UNKNOWN = new TopicLean(2.8, 1.6, 2.7, 0);

    private final Map<String, TopicLean> topics = new HashMap<>();
    private final Map<String, List<Lean>> leans = new HashMap<>();
    private final Map<String, Double> skips = new HashMap<>();

    Leanings() {
        DemonstrationFile.rows("survey-topics.csv")
                .forEach(row -> topics.put(
                        row.getField("topic"),
                        new TopicLean(
                                number(row, "interest"),
                                number(row, "need"),
                                number(row, "level"),
                                number(row, "trend"))));
        for (NamedCsvRecord row : DemonstrationFile.rows("survey-leanings.csv")) {
            String question = row.getField("question");
            leans.merge(
                    question + " " + row.getField("option"),
                    List.of(new Lean(number(row, "lean"), row.getField("only"))),
                    Leanings::joined);
            if (!row.getField("skip").isEmpty()) {
                skips.put(question, number(row, "skip"));
            }
        }
    }

    /** Of one that nothing is known of: as if it left people cool. */
    TopicLean topic(String key) {
        return topics.getOrDefault(key, UNKNOWN);
    }

    /** 0 where nothing is known. */
    double lean(String question, String option, Respondent respondent) {
        return leans.getOrDefault(question + " " + option, List.of()).stream()
                .filter(lean -> lean.only().isEmpty() || respondent.is(lean.only()))
                .mapToDouble(Lean::lean)
                .sum();
    }

    /** Of a hundred, how many leave the question out. */
    double skip(String question) {
        return skips.getOrDefault(question, 5.0);
    }

    private static List<Lean> joined(List<Lean> some, List<Lean> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }
}
