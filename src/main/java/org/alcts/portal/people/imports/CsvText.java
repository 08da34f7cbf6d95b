package org.alcts.portal.people.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.alcts.portal.people.Refused;

/** The text of a file before it is a table. */
final class CsvText {

    private CsvText() {}

    /** @throws Refused when the bytes are not UTF-8, with or without a byte order mark */
    static String of(byte[] bytes) {
        try {
            // A new decoder reports what the String's constructor would replace.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // English in UTF-16 without its mark is valid UTF-8, of which every other character is NUL.
            if (text.indexOf('\0') >= 0) {
                throw new Refused("file", "import.file.encoding");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("file", "import.file.encoding");
        }
    }

    /** Spreadsheets write semicolons or tabs where the comma is a decimal sign: the heading tells. */
    static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
