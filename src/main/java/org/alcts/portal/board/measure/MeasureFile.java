package org.alcts.portal.board.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The indicators of a plan as their file in the resources defines them. */
record MeasureFile(String planKey, List<Definition> definitions) {

    /**
     * @param objective null for the whole plan
     * @param computedBy a key of {@link Formulas}; null where values are entered
     * @param firstPage its place among those that the Board sees first; null for the others
     */
    record Definition(
            String key,
            String name,
            String objective,
            MeasureKind kind,
            MeasureUnit unit,
            String currency,
            Direction direction,
            String keeper,
            String cadence,
            String computedBy,
            Integer firstPage,
            int edition,
            String definition,
            String formula,
            String population) {}

    /** @throws IllegalStateException when the file cannot be read, or names a formula that does not exist */
    static MeasureFile of(String planKey) {
        try (InputStream file = new ClassPathResource("measure/" + planKey + ".yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            List<Definition> definitions = new ArrayList<>();
            entries.forEach(entry -> definitions.add(definition(entry)));
            return new MeasureFile(planKey, List.copyOf(definitions));
        } catch (IOException e) {
            throw new IllegalStateException("The measures of " + planKey + " cannot be read", e);
        }
    }

    private static Definition definition(Map<String, Object> entry) {
        String computedBy = optional(entry, "computedBy");
        if (computedBy != null && !Formulas.known().contains(computedBy)) {
            throw new IllegalStateException("There is no formula " + computedBy);
        }
        return new Definition(
                text(entry, "key"),
                text(entry, "name"),
                optional(entry, "objective"),
                MeasureKind.valueOf(text(entry, "kind")),
                MeasureUnit.valueOf(text(entry, "unit")),
                optional(entry, "currency"),
                Direction.valueOf(text(entry, "direction")),
                text(entry, "keeper"),
                text(entry, "cadence"),
                computedBy,
                (Integer) entry.get("firstPage"),
                (Integer) entry.getOrDefault("edition", 1),
                text(entry, "definition"),
                text(entry, "formula"),
                text(entry, "population"));
    }

    private static String text(Map<String, Object> entry, String name) {
        return Objects.requireNonNull(optional(entry, name), () -> "A measure lacks " + name + ": " + entry);
    }

    private static String optional(Map<String, Object> entry, String name) {
        Object value = entry.get(name);
        return value == null ? null : value.toString();
    }
}
