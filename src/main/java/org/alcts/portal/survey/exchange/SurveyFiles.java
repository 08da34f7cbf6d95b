package org.alcts.portal.survey.exchange;

import java.nio.charset.StandardCharsets;

/** Knows a survey file by what is in it, whatever its name. */
final class SurveyFiles {

    private SurveyFiles() {}

    /** @throws FileRefused when it is in no known format, damaged, or built to do harm */
    static SurveyInspection inspect(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 2000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (beginning.startsWith("{")) {
            return SurveyJsInspector.inspect(file);
        }
        if (TsvInspector.isHeader(beginning.lines().findFirst().orElse(""))) {
            return TsvInspector.inspect(file);
        }
        return LssInspector.inspect(file);
    }
}
