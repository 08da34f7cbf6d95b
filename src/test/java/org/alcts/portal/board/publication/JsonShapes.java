package org.alcts.portal.board.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares JSON with the schemas of an OpenAPI document, as far as ours go. */
final class JsonShapes {

    private final JsonNode document;

    JsonShapes(JsonNode document) {
        this.document = document;
    }

    /** What of the value is not as the schema says; empty when all is. */
    List<String> faults(JsonNode value, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        check("", value, schema, faults);
        return faults;
    }

    private void check(String at, JsonNode value, JsonNode schema, List<String> faults) {
        if (schema.has("$ref")) {
            check(at, value, document.at(schema.get("$ref").asString().substring(1)), faults);
            return;
        }
        if (schema.has("type") && !isOfType(value, schema.get("type"))) {
            faults.add(at + " is " + value.getNodeType());
            return;
        }
        if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            faults.add(at + " is " + value);
        }
        if ("date".equals(schema.path("format").asString(""))
                && value.isString()
                && !value.asString().matches("\\d{4}-\\d{2}-\\d{2}")) {
            faults.add(at + " is no day: " + value);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(at + "/" + i, value.get(i), schema.get("items"), faults);
            }
        }
        if (value.isObject()) {
            object(at, value, schema, faults);
        }
    }

    private void object(String at, JsonNode value, JsonNode schema, List<String> faults) {
        JsonNode properties = schema.path("properties");
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(at + "/" + name.asString() + " is missing");
            }
        });
        JsonNode others = schema.path("additionalProperties");
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String name = at + "/" + entry.getKey();
            if (properties.has(entry.getKey())) {
                check(name, entry.getValue(), properties.get(entry.getKey()), faults);
            } else if (others.isObject()) {
                check(name, entry.getValue(), others, faults);
            } else if (others.isBoolean() && !others.asBoolean()) {
                faults.add(name + " is not described");
            }
        }
    }

    private static boolean isOfType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isOfType(value, one));
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("No type " + type);
        };
    }
}
