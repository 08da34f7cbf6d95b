package org.alcts.portal.survey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file, whichever separator and encoding it has: comma, semicolon or tab; UTF-8, else UTF-16 by its mark, else
 * the Western European one that spreadsheets write.
 */
record ResponseTable(List<String> header, List<List<String>> rows) {

    static final int LARGEST_FILE = 64 * 1024 * 1024;
    private static final int MOST_ROWS = 500_000;
    private static final int MOST_COLUMNS = 5_000;

    /** @throws FileRefused when it is no table of responses */
    static ResponseTable read(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused("The file is empty.");
        }
        FileRefused.unlessFits(file.length, LARGEST_FILE);
        if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
            throw new FileRefused("This is an archive or a workbook. Save it as CSV, and send that.");
        }
        String text = decoded(file);
        char separator = separator(text);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (rows.size() > MOST_ROWS) {
                    throw new FileRefused("The file has more than " + MOST_ROWS + " rows.");
                }
                rows.add(row.getFields());
            }
        } catch (CsvParseException | IOException e) {
            throw new FileRefused("A line of the file cannot be read: " + e.getMessage(), e);
        }
        if (rows.size() < 2) {
            throw new FileRefused("The file has no row below its header.");
        }
        if (rows.getFirst().size() > MOST_COLUMNS) {
            throw new FileRefused("The file has more than " + MOST_COLUMNS + " columns.");
        }
        return new ResponseTable(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static String decoded(byte[] file) {
        boolean wide = file.length > 1
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
        if (wide) {
            return new String(file, StandardCharsets.UTF_16).replace("\uFEFF", "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** The one of which the first line has most outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = candidates.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = counts[2] >= Math.max(counts[0], counts[1]) && counts[2] > 0 ? 2 : counts[1] > counts[0] ? 1 : 0;
        return candidates.charAt(best);
    }
}
