package org.alcts.portal.survey.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.SurveyReader;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes what the command line asks for, with the rights of whoever is signed in for it. */
@Component
public class OrderedExport {

    private final SurveyExport export;
    private final SurveyReader surveys;

    OrderedExport(SurveyExport export, SurveyReader surveys) {
        this.export = export;
        this.surveys = surveys;
    }

    /**
     * What was written.
     *
     * @param content tells whether a table holds counts or single responses
     * @param file its path; empty when it went to the standard output
     */
    public record Written(String survey, ExportFormat format, ExportContent content, String file) {}

    /**
     * Tables hold single responses where they may be given out, and counts otherwise. A file is there as a whole or not at
     * all.
     *
     * @param standard where it goes when no file is named; stays open
     * @throws Refused when there is no such survey
     * @throws AccessDeniedException when there is nothing to be had of it yet
     * @throws UncheckedIOException when the file cannot be written
     */
    public Written write(ExportOrder order, OutputStream standard) {
        long survey = surveys.findByCode(order.survey())
                .orElseThrow(SurveyReader::gone)
                .id();
        ExportContent content = content(order, export.offered(survey));
        ExportChoice choice = new ExportChoice(content, order.format(), order.labels(), "");
        if (order.file().isEmpty()) {
            export.write(survey, choice, new StaysOpen(standard));
            return new Written(order.survey(), order.format(), content, "");
        }
        Path file = order.file().get().toAbsolutePath();
        try {
            Path begun = Files.createTempFile(file.getParent(), ".export", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(begun)) {
                    export.write(survey, choice, out);
                }
                Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(order.survey(), order.format(), content, file.toString());
    }

    private static ExportContent content(ExportOrder order, Set<ExportContent> offered) {
        return switch (order.format()) {
            case SURVEYJS -> ExportContent.QUESTIONNAIRE;
            case DDI -> ExportContent.CODEBOOK;
            case CSV, XLSX, SPSS ->
                offered.contains(ExportContent.RESPONSES) && !order.counts()
                        ? ExportContent.RESPONSES
                        : ExportContent.COUNTS;
        };
    }
}
