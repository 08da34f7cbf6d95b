package org.alcts.portal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A plan as its file in the resources tells it.
 *
 * @param preamble its paragraphs
 * @param adoptedText by whom, when and where it was adopted, in words: the plan names no day
 */
record PlanFile(
        String key,
        int edition,
        String name,
        String organization,
        LocalDate periodFrom,
        LocalDate periodTo,
        String adoptedText,
        List<String> preamble,
        String statement,
        String mission,
        List<GoalAreaText> goalAreas) {

    record GoalAreaText(int number, String title, List<String> objectives) {}

    /** @throws IllegalStateException when the file is missing or lacks a part */
    static PlanFile read(String resource) {
        try (InputStream file = PlanFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no plan file " + resource);
            }
            Map<String, Object> plan = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new PlanFile(
                    text(plan, "key"),
                    Integer.parseInt(text(plan, "edition")),
                    text(plan, "name"),
                    text(plan, "organization"),
                    day(plan, "periodFrom"),
                    day(plan, "periodTo"),
                    text(plan, "adoptedText"),
                    texts(plan, "preamble"),
                    text(plan, "statement"),
                    text(plan, "mission"),
                    goalAreas(plan));
        } catch (IOException e) {
            throw new IllegalStateException("The plan file " + resource + " cannot be read", e);
        }
    }

    private static List<GoalAreaText> goalAreas(Map<String, Object> plan) {
        List<GoalAreaText> areas = new ArrayList<>();
        for (Object entry : (List<?>) part(plan, "goalAreas")) {
            Map<?, ?> area = (Map<?, ?>) entry;
            areas.add(new GoalAreaText(
                    Integer.parseInt(text(area, "number")), text(area, "title"), texts(area, "objectives")));
        }
        return areas;
    }

    private static LocalDate day(Map<?, ?> map, String key) {
        // YAML reads 2006-06-01 as midnight in UTC.
        return ((java.util.Date) part(map, key))
                .toInstant()
                .atZone(java.time.ZoneOffset.UTC)
                .toLocalDate();
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(part(map, key));
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return ((List<?>) part(map, key)).stream().map(String::valueOf).toList();
    }

    private static Object part(Map<?, ?> map, String key) {
        Object part = map.get(key);
        if (part == null) {
            throw new IllegalStateException("The plan file lacks " + key);
        }
        return part;
    }
}
