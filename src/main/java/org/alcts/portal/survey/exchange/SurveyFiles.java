package org.alcts.portal.survey.exchange;

import java.nio.charset.StandardCharsets;

/** Knows a survey file by what is in it, whatever its name. */
public final class SurveyFiles {

    /** Bytes of the largest file that is read at all, one of responses included. */
    public static final int LARGEST = ResponseTable.LARGEST_FILE;

    private SurveyFiles() {}

    /** @throws FileRefused when it is in no known format, damaged, or built to do harm */
    public static SurveyInspection inspect(byte[] file) {
        String beginning = beginning(file);
        if (beginning.startsWith("{")) {
            return SurveyJsInspector.inspect(file);
        }
        if (isTsv(beginning)) {
            return TsvInspector.inspect(file);
        }
        return LssInspector.inspect(file);
    }

    /** @throws FileRefused when it is in no known format, damaged, or built to do harm */
    static ImportedSurvey read(byte[] file) {
        String beginning = beginning(file);
        if (beginning.startsWith("{")) {
            return SurveyJsImporter.read(file);
        }
        return LsImporter.of(isTsv(beginning) ? TsvReader.read(file) : LssReader.read(file));
    }

    private static boolean isTsv(String beginning) {
        return TsvInspector.isHeader(beginning.lines().findFirst().orElse(""));
    }

    private static String beginning(byte[] file) {
        return new String(file, 0, Math.min(file.length, 2000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
    }
}
