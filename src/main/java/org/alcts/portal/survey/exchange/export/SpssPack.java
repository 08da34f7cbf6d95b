package org.alcts.portal.survey.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The two files that SPSS needs, commands and data, in one ZIP archive. */
final class SpssPack {

    /** By which SPSS knows that its commands are in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpssPack() {}

    /** @param name of both files, without an ending */
    static void write(String name, String title, SpssData data, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            List<SpssVariable> variables = data.variables();
            zip.putNextEntry(entry(name + ".sps"));
            zip.write((BYTE_ORDER_MARK + SpssSyntax.write(name + ".csv", title, data.notes(), variables))
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(entry(name + ".csv"));
            List<String> header = variables.stream().map(SpssVariable::name).toList();
            try (Sheet sheet = new CsvSheet(new StaysOpen(zip), header)) {
                data.cases(sheet::row);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The earliest time that an archive can hold: when somebody fetched it is nobody's business. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        return entry;
    }
}
