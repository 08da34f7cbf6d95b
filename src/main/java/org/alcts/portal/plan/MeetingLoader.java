package org.alcts.portal.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the conferences of the plan's years, which the portal ships with, where they are missing. */
@Component
class MeetingLoader {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingLoader.class);

    private final JdbcClient jdbc;

    MeetingLoader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is there already stays as it is: the office may have corrected it. */
    void load() {
        Set<String> there = new HashSet<>(
                jdbc.sql("select meeting_key from meeting").query(String.class).list());
        rows().stream().filter(row -> !there.contains(row.getField("key"))).forEach(this::insert);
    }

    private void insert(NamedCsvRecord row) {
        try {
            jdbc.sql("""
                            insert into meeting (meeting_key, kind, name, place, starts_on, ends_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            row.getField("key"),
                            row.getField("kind"),
                            row.getField("name"),
                            row.getField("place"),
                            row.getField("from"),
                            row.getField("to"))
                    .update();
        } catch (DuplicateKeyException e) {
            // Another portal on the same database was faster, or somebody entered it under another key.
            LOG.debug("{} is there already", row.getField("name"));
        }
    }

    private static List<NamedCsvRecord> rows() {
        var file = Objects.requireNonNull(MeetingLoader.class.getResourceAsStream("/plan/conferences.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of conferences cannot be read", e);
        }
    }
}
