package org.alcts.portal.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Filters as they stand in an address, so that a filtered list can be sent to somebody. Immutable. What cannot be read
 * (a number that is none, a stage that does not exist) counts as not filtered: an address is typed and mailed by people.
 */
public final class QueryFilters implements Serializable {

    private static final QueryFilters NONE = new QueryFilters(Map.of());

    private final LinkedHashMap<String, List<String>> values;

    private QueryFilters(Map<String, List<String>> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static QueryFilters none() {
        return NONE;
    }

    public static QueryFilters of(QueryParameters parameters) {
        return new QueryFilters(parameters.getParameters());
    }

    public static QueryFilters of(Location location) {
        return of(location.getQueryParameters());
    }

    public Optional<String> text(String key) {
        return all(key).stream().findFirst();
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Optional<Long> number(String key) {
        return text(key).filter(value -> value.matches("-?\\d{1,18}")).map(Long::valueOf);
    }

    /** True for {@code ?key} and {@code ?key=yes}. */
    public boolean flag(String key) {
        return values.containsKey(key) && text(key).map("yes"::equals).orElse(true);
    }

    /** A constant by its name in lower case with hyphens: {@code ON_TRACK} is {@code on-track}. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return choices(key, type).stream().findFirst();
    }

    /** As {@link #choice}, where several may be chosen. */
    public <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : all(key)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> inAddress(constant).equals(value))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** With this value in place of any earlier one; null or blank takes the filter away. */
    public QueryFilters with(String key, Object value) {
        String text = value instanceof Enum<?> constant ? inAddress(constant) : value == null ? "" : value.toString();
        return text.isBlank() ? without(key) : withAll(key, List.of(text));
    }

    public QueryFilters withFlag(String key, boolean on) {
        return on ? with(key, "yes") : without(key);
    }

    public QueryFilters withAll(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return without(key);
        }
        var changed = new QueryFilters(values);
        changed.values.put(key, new ArrayList<>(texts));
        return changed;
    }

    public QueryFilters without(String key) {
        var changed = new QueryFilters(values);
        changed.values.remove(key);
        return changed;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public QueryParameters toQueryParameters() {
        return new QueryParameters(values);
    }

    /** An address of this path with these filters, for links: {@code initiatives?stage=active}. */
    public String href(String path) {
        return new Location(path, toQueryParameters()).getPathWithQueryParameters();
    }

    /** How a constant is written in an address. */
    public static String inAddress(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
