package org.alcts.portal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A plan as its file in the resources tells it.
 *
 * @param acronym of the organization; null where it has none
 * @param preamble its paragraphs
 * @param adoptedText by whom, when and where it was adopted, in words: the plan names no day
 * @param status DRAFT, ADOPTED or SUPERSEDED; a file that does not say is an adopted plan
 */
record PlanFile(
        String key,
        int edition,
        String name,
        String organization,
        String acronym,
        LocalDate periodFrom,
        LocalDate periodTo,
        String adoptedText,
        List<String> preamble,
        String statement,
        String mission,
        String status,
        List<GoalAreaText> goalAreas) {

    record GoalAreaText(int number, String title, List<String> objectives) {}

    /**
     * Every plan in the resources' folder {@code plan}, the oldest first.
     *
     * @throws IllegalStateException when one cannot be read or lacks a part
     */
    static List<PlanFile> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/plan/*.yaml"))
                    .map(PlanFile::read)
                    .sorted(Comparator.comparing(PlanFile::periodFrom).thenComparing(PlanFile::edition))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The plan files cannot be found", e);
        }
    }

    private static PlanFile read(Resource resource) {
        try (InputStream file = resource.getInputStream()) {
            Map<String, Object> plan = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new PlanFile(
                    text(plan, "key"),
                    Integer.parseInt(text(plan, "edition")),
                    text(plan, "name"),
                    text(plan, "organization"),
                    plan.containsKey("acronym") ? text(plan, "acronym") : null,
                    day(plan, "periodFrom"),
                    day(plan, "periodTo"),
                    text(plan, "adoptedText"),
                    texts(plan, "preamble"),
                    text(plan, "statement"),
                    text(plan, "mission"),
                    String.valueOf(plan.getOrDefault("status", "ADOPTED")),
                    goalAreas(plan));
        } catch (IOException e) {
            throw new IllegalStateException("The plan file " + resource.getFilename() + " cannot be read", e);
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
