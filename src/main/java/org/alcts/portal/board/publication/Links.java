package org.alcts.portal.board.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address with what filters it. What is null or empty is left out. */
record Links(String path, Map<String, Object> parameters) {

    static Links to(String path) {
        return new Links(path, Map.of());
    }

    Links with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            more.put(name, value);
        }
        return new Links(path, more);
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
