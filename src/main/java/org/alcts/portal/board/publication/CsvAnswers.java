package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.alcts.portal.platform.csv.CsvColumns;
import org.alcts.portal.platform.csv.CsvExport;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with a table as CSV, written line by line; headings are the names of the JSON's fields, for they are for programs, too. */
@Component
class CsvAnswers {

    /** Gives its rows one by one. */
    interface Rows<T> {
        void each(Consumer<T> row);
    }

    private final PublicStamp stamp;

    CsvAnswers(PublicStamp stamp) {
        this.stamp = stamp;
    }

    /** The tag says of what it would be written, so that no row is asked for when the asker has it already. */
    <T> void write(
            HttpServletRequest request, HttpServletResponse response, String name, CsvColumns<T> columns, Rows<T> rows)
            throws IOException {
        String made = request.getRequestURI() + "?" + request.getQueryString() + " " + stamp.now();
        response.setHeader(HttpHeaders.CACHE_CONTROL, PublicAnswers.maxAge().getHeaderValue());
        if (new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8)) + "\"")) {
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        try (CsvExport csv = new CsvExport(response.getOutputStream(), columns.headings())) {
            rows.each(row -> columns.write(row, csv));
        }
    }
}
