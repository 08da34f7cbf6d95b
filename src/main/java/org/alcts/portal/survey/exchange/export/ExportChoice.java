package org.alcts.portal.survey.exchange.export;

/**
 * What somebody wants to have.
 *
 * @param labels words in tables: instead of codes for responses, beside them for counts
 * @param language of the words (BCP 47); the survey's base language when it does not speak it
 */
public record ExportChoice(ExportContent content, ExportFormat format, boolean labels, String language) {

    public ExportChoice {
        boolean fits = switch (content) {
            case QUESTIONNAIRE -> format == ExportFormat.SURVEYJS;
            case CODEBOOK -> format == ExportFormat.DDI;
            case COUNTS, RESPONSES ->
                format == ExportFormat.CSV || format == ExportFormat.XLSX || format == ExportFormat.SPSS;
        };
        if (!fits) {
            throw new IllegalArgumentException(content + " is not written as " + format);
        }
    }
}
