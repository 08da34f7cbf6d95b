package org.alcts.portal.platform.csv;

import java.util.regex.Pattern;

/**
 * A text as a cell of a workbook may hold it: at most {@value #MOST_CHARACTERS} characters, none that XML forbids, and what
 * would become a formula when the table is saved as CSV has an apostrophe in front, as in {@link CsvExport}.
 */
public final class ExcelText {

    public static final int MOST_CHARACTERS = 32_767;

    /** Excel reads this as the character with that number; the underscore is written as such a number itself. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    public static String of(String words) {
        String safe = CsvExport.safe(XmlText.clean(words));
        String escaped = LOOKS_ESCAPED.matcher(safe).replaceAll("_x005F_");
        if (escaped.length() <= MOST_CHARACTERS) {
            return escaped;
        }
        int end = MOST_CHARACTERS - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
