package org.alcts.portal.survey.exchange.export;

/** What a survey can be written as. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Commands and data, in one archive. */
    SPSS("zip", "application/zip"),
    DDI("xml", "application/xml; charset=utf-8"),
    SURVEYJS("json", "application/json; charset=utf-8");

    private final String ending;
    private final String contentType;

    ExportFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }
}
