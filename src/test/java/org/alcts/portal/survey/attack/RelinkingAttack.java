package org.alcts.portal.survey.attack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tries to find out who gave which response, from dumps and a log. It does not know what means what: it takes any value that
 * leads to few persons and few responses for a key, any order of rows for a time, any length for a fingerprint. Its guesses
 * are held against the truth; what beats chance is a leak.
 */
final class RelinkingAttack {

    /** Of n people in random order, one is in the right place on average; more than this happens once in ten million times. */
    private static final int MOST_BY_CHANCE = 10;

    /** Of a rank correlation times the root of n: about a standard normal; beyond this once in a million times. */
    private static final double MOST_CORRELATION = 5;

    private static final Set<String> PERSON_COLUMNS = Set.of(
            "person_id", "changed_by", "created_by", "saved_by", "author_id", "member_id", "linked_by", "requested_by");

    private static final Pattern JSON_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final List<Dump> dumps;
    private final List<String> log;
    private final Map<String, String> truth;
    private final Map<String, Set<String>> marks;
    private final List<String> findings = new ArrayList<>();

    /**
     * @param dumps taken one after the other, the last when all is over
     * @param truth response id (hexadecimal) by person id
     * @param marks what else is known of a person from elsewhere: name, address
     */
    RelinkingAttack(List<Dump> dumps, List<String> log, Map<String, String> truth, Map<String, Set<String>> marks) {
        this.dumps = dumps;
        this.log = log;
        this.truth = truth;
        this.marks = marks;
    }

    /** What leaks, in words; empty when nothing was found. */
    List<String> run() {
        byValue();
        byOrder();
        byLog();
        return findings;
    }

    /** Joins persons and responses by any value that they share with few others, hashes of what persons are known by included. */
    private void byValue() {
        Map<String, Set<String>> personsByValue = new HashMap<>();
        Map<String, Set<String>> responsesByValue = new HashMap<>();
        Set<String> responses = new HashSet<>(truth.values());
        for (String person : truth.keySet()) {
            fingerprints(person).forEach(value -> put(personsByValue, value, person));
            for (String mark : marks.getOrDefault(person, Set.of())) {
                put(personsByValue, mark, person);
                fingerprints(mark).forEach(value -> put(personsByValue, value, person));
            }
        }
        for (Dump dump : dumps) {
            dump.tables()
                    .forEach((table, rows) -> rows.forEach(row -> {
                        Set<String> persons = personsOf(row);
                        Set<String> responsesHere = row.values().stream()
                                .filter(responses::contains)
                                .collect(Collectors.toSet());
                        for (String value : valuesOf(row)) {
                            persons.forEach(person -> put(personsByValue, value, person));
                            responsesHere.forEach(response -> put(responsesByValue, value, response));
                        }
                    }));
        }
        int right = 0;
        Set<String> by = new HashSet<>();
        for (Map.Entry<String, Set<String>> entry : responsesByValue.entrySet()) {
            Set<String> persons = personsByValue.getOrDefault(entry.getKey(), Set.of());
            if (persons.size() <= 2 && entry.getValue().size() <= 2) {
                for (String person : persons) {
                    if (entry.getValue().contains(truth.get(person))) {
                        right++;
                        by.add(entry.getKey());
                    }
                }
            }
        }
        if (right > MOST_BY_CHANCE) {
            findings.add(right + " persons share a value with their response, such as "
                    + by.stream().findFirst().orElse(""));
        }
    }

    /** Lays every order of persons beside every order of responses. */
    private void byOrder() {
        Map<String, List<String>> persons = new LinkedHashMap<>();
        Map<String, List<String>> responses = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>(truth.values());
        for (int i = 0; i < dumps.size(); i++) {
            String when = "dump " + i + " ";
            dumps.get(i).tables().forEach((table, rows) -> {
                orders(rows, row -> personsOf(row).stream().findFirst().orElse(null), truth.keySet())
                        .forEach((how, order) -> persons.put(when + table + how, order));
                orders(
                                rows,
                                row -> row.values().stream()
                                        .filter(wanted::contains)
                                        .findFirst()
                                        .orElse(null),
                                wanted)
                        .forEach((how, order) -> responses.put(when + table + how, order));
            });
        }
        persons.put("the log", orderInLog());
        persons.forEach((personsHow, personOrder) -> responses.forEach((responsesHow, responseOrder) -> {
            if (personOrder.size() >= truth.size() / 2 && responseOrder.size() >= truth.size() / 2) {
                compare(personsHow, personOrder, responsesHow, responseOrder);
            }
        }));
    }

    private void compare(String personsHow, List<String> persons, String responsesHow, List<String> responses) {
        Map<String, Integer> rank = new HashMap<>();
        for (int i = 0; i < responses.size(); i++) {
            rank.put(responses.get(i), i);
        }
        int same = 0;
        int reversed = 0;
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Integer other = rank.get(truth.get(persons.get(i)));
            if (other != null) {
                same += other == i ? 1 : 0;
                reversed += other == responses.size() - 1 - i ? 1 : 0;
                pairs.add(new double[] {i, other});
            }
        }
        double correlation = correlation(pairs) * Math.sqrt(pairs.size());
        if (same > MOST_BY_CHANCE || reversed > MOST_BY_CHANCE || Math.abs(correlation) > MOST_CORRELATION) {
            findings.add(
                    "the order of persons by " + personsHow + " goes with the order of responses by " + responsesHow
                            + " (" + Math.max(same, reversed) + " in the same place, correlation " + correlation + ")");
        }
    }

    private static double correlation(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double meanY = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - meanX) * (pair[1] - meanY);
            xx += (pair[0] - meanX) * (pair[0] - meanX);
            yy += (pair[1] - meanY) * (pair[1] - meanY);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    /** The rows as they come, and sorted by each column and by the length of each column. */
    private static Map<String, List<String>> orders(
            List<Map<String, String>> rows, Function<Map<String, String>, String> subject, Collection<String> wanted) {
        List<Map<String, String>> about = rows.stream()
                .filter(row -> {
                    String found = subject.apply(row);
                    return found != null && wanted.contains(found);
                })
                .toList();
        if (about.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> orders = new LinkedHashMap<>();
        orders.put(" as it comes", distinct(about, subject));
        for (String column : about.getFirst().keySet()) {
            if (about.stream().map(row -> row.get(column)).distinct().count() > 2) {
                orders.put(
                        "." + column,
                        distinct(sorted(about, Comparator.comparing(row -> padded(row.get(column)))), subject));
                orders.put(
                        ".length of " + column,
                        distinct(
                                sorted(
                                        about,
                                        Comparator.comparing(
                                                row -> row.get(column).length())),
                                subject));
            }
        }
        return orders;
    }

    /** Numbers in their order as numbers. */
    private static String padded(String value) {
        return value.matches("\\d{1,18}") ? "0".repeat(19 - value.length()) + value : value;
    }

    private static List<Map<String, String>> sorted(
            List<Map<String, String>> rows, Comparator<Map<String, String>> order) {
        return rows.stream().sorted(order).toList();
    }

    private static List<String> distinct(
            List<Map<String, String>> rows, Function<Map<String, String>, String> subject) {
        return rows.stream().map(subject).distinct().toList();
    }

    private List<String> orderInLog() {
        List<String> order = new ArrayList<>();
        for (String line : log) {
            for (String person : truth.keySet()) {
                boolean named = line.matches("(?s).*\\b" + person + "\\b.*")
                        || marks.getOrDefault(person, Set.of()).stream().anyMatch(line::contains);
                if (named && !order.contains(person)) {
                    order.add(person);
                }
            }
        }
        return order;
    }

    /** Nobody's response, and nothing of what they answered, is named in a log at all. */
    private void byLog() {
        String all = String.join("\n", log);
        long named = truth.values().stream().filter(all::contains).count();
        if (named > 0) {
            findings.add(named + " responses are named in the log");
        }
    }

    private Set<String> personsOf(Map<String, String> row) {
        Set<String> persons = new HashSet<>();
        row.forEach((column, value) -> {
            if (PERSON_COLUMNS.contains(column) && truth.containsKey(value)) {
                persons.add(value);
            }
        });
        if (row.containsKey("family_name") && truth.containsKey(row.getOrDefault("id", ""))) {
            persons.add(row.get("id"));
        }
        return persons;
    }

    /** Long values only: short ones are shared by chance. Those within a document count one by one. */
    private static Set<String> valuesOf(Map<String, String> row) {
        Set<String> values = new HashSet<>();
        for (String value : row.values()) {
            values.add(value);
            if (value.startsWith("{")) {
                Matcher strings = JSON_STRING.matcher(value);
                while (strings.find()) {
                    values.add(strings.group(1));
                }
            }
        }
        values.removeIf(value -> value.length() < 5);
        return values;
    }

    private static Set<String> fingerprints(String known) {
        Set<String> made = new HashSet<>();
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            try {
                byte[] hash = MessageDigest.getInstance(algorithm).digest(known.getBytes(StandardCharsets.UTF_8));
                made.add(HexFormat.of().formatHex(hash));
                made.add(Base64.getEncoder().encodeToString(hash));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        if (known.matches("\\d{1,18}")) {
            made.add(String.format("%032x", Long.parseLong(known)));
        }
        return made;
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(value);
    }
}
