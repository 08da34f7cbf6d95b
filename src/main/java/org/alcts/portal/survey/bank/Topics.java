package org.alcts.portal.survey.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.survey.questionnaire.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of topics. Open to everybody who is signed in. Read once from the database: it changes only by what a newer
 * portal brings along when it starts.
 */
@Component
public class Topics {

    private static final String LANGUAGE = "en";

    private final JdbcClient jdbc;
    private volatile List<Topic> known = List.of();

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that a survey of that day may be about, in the order of the list. */
    public List<Topic> active(LocalDate day) {
        return all().stream().filter(topic -> topic.activeOn(day)).toList();
    }

    /** Whatever its days. */
    public Optional<Topic> find(String key) {
        return all().stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** Every topic that there ever was, in the order of the list. */
    public List<Topic> all() {
        List<Topic> all = known;
        if (all.isEmpty()) {
            all = read();
            known = all;
        }
        return all;
    }

    /** The list has changed. */
    void forget() {
        known = List.of();
    }

    private List<Topic> read() {
        Map<Long, List<String>> sections = words("select topic_id, unit_key from topic_section order by unit_key");
        Map<Long, List<String>> synonyms = words("select topic_id, synonym from topic_synonym order by synonym");
        Map<Long, Text> names = names();
        return jdbc.sql("select id, topic_key, name, topic_use, valid_from, valid_until, active from topic order by id")
                .query((row, number) -> {
                    long id = row.getLong("id");
                    return new Topic(
                            row.getString("topic_key"),
                            names.getOrDefault(id, Text.NONE).with(LANGUAGE, row.getString("name")),
                            sections.getOrDefault(id, List.of()),
                            TopicUse.valueOf(row.getString("topic_use")),
                            day(row, "valid_from"),
                            day(row, "valid_until"),
                            synonyms.getOrDefault(id, List.of()),
                            row.getBoolean("active"));
                })
                .list();
    }

    /** Of every topic that there ever was. */
    public Set<String> keys() {
        return all().stream().map(Topic::key).collect(Collectors.toSet());
    }

    private Map<Long, Text> names() {
        Map<Long, Text> names = new HashMap<>();
        jdbc.sql("select topic_id, language, name from topic_name").query(row -> {
            names.merge(
                    row.getLong(1),
                    Text.of(row.getString(2), row.getString(3)),
                    (known, more) -> known.with(
                            more.byLanguage().keySet().iterator().next(),
                            more.byLanguage().values().iterator().next()));
        });
        return names;
    }

    private Map<Long, List<String>> words(String sql) {
        Map<Long, List<String>> words = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            words.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
        });
        return words;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
