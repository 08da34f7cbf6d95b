package org.alcts.portal.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the conferences of the plan's years, which the portal ships with. */
@Component
class MeetingLoader {

    private final JdbcClient jdbc;

    MeetingLoader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is there already stays as it is: the office may have corrected it. */
    void write() {
        for (NamedCsvRecord row : rows()) {
            jdbc.sql("""
                            insert ignore into meeting (meeting_key, kind, name, place, starts_on, ends_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            row.getField("key"),
                            row.getField("kind"),
                            row.getField("name"),
                            row.getField("place"),
                            row.getField("from"),
                            row.getField("to"))
                    .update();
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
