package org.alcts.portal.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @Test
    void writesWhatSpreadsheetsRead() {
        var out = new ByteArrayOutputStream();
        try (CsvExport csv = new CsvExport(out, List.of("name", "share"))) {
            csv.row("Müller, \"Jo\"", 12).row(null, "two\nlines");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,share\r\n\"Müller, \"\"Jo\"\"\",12\r\n,\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+SUM(A1)",
                "-2+3",
                "@cmd",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =HYPERLINK(\"x\")",
                "\u00A0=1",
                "＝1+1",
                "＠x"
            })
    void defusesFormulas(String text) {
        assertThat(CsvExport.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-5", "+12", "-3.25", "-1,5", "12%", "Chair, PARS", "a=b", "x@y.org"})
    void leavesTheRestAlone(String text) {
        assertThat(CsvExport.safe(text)).isEqualTo(text);
    }
}
