package org.alcts.portal.survey.bank;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the topics that the portal ships with where they are missing; one that is there stays as it is. */
@Component
class TopicLoader {

    private static final Logger LOG = LoggerFactory.getLogger(TopicLoader.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Topics topics;

    TopicLoader(JdbcClient jdbc, TransactionTemplate transaction, Topics topics) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.topics = topics;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        try {
            transaction.executeWithoutResult(status -> insertMissing());
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            // Another portal on the same database was faster; what it writes is the same.
            LOG.info("The topics were loaded by another portal meanwhile");
        }
        topics.forget();
    }

    private void insertMissing() {
        Set<String> there = new HashSet<>(
                jdbc.sql("select topic_key from topic").query(String.class).list());
        rows().stream().filter(row -> !there.contains(row.getField("key"))).forEach(this::insert);
    }

    private void insert(NamedCsvRecord row) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into topic (topic_key, name, topic_use, valid_from, valid_until, active)
                        values (?, ?, ?, nullif(?, ''), nullif(?, ''), ?)""")
                .params(
                        row.getField("key"),
                        row.getField("name"),
                        row.getField("use"),
                        row.getField("from"),
                        row.getField("until"),
                        row.getField("active").equals("yes"))
                .update(key);
        long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
        jdbc.sql("insert into topic_name (topic_id, language, name) values (?, 'es', ?)")
                .params(id, row.getField("es"))
                .update();
        parts(row, "sections")
                .forEach(section -> jdbc.sql("insert into topic_section (topic_id, unit_key) values (?, ?)")
                        .params(id, section)
                        .update());
        parts(row, "synonyms")
                .forEach(synonym -> jdbc.sql("insert into topic_synonym (topic_id, synonym) values (?, ?)")
                        .params(id, synonym)
                        .update());
    }

    static List<NamedCsvRecord> rows() {
        var file = Objects.requireNonNull(TopicLoader.class.getResourceAsStream("/survey/topics.csv"));
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of topics cannot be read", e);
        }
    }

    private static List<String> parts(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
