package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsThereAsAWholeOrAsItWas() throws IOException {
        Path file = folder.resolve("counts.csv");
        ExportedFile.write(file, out -> sheet(out, "first"));
        assertThat(Files.readString(file)).contains("first");

        assertThatThrownBy(() -> ExportedFile.write(file, out -> {
                    sheet(out, "second");
                    throw new IllegalStateException("denied");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(Files.readString(file)).contains("first").doesNotContain("second");
        assertThat(folder.toFile().list()).containsExactly("counts.csv");
    }

    @Test
    void theStandardOutputGoesOn() {
        boolean[] closed = {false};
        OutputStream standard = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ExportedFile.write(standard, out -> sheet(out, "line"));
        assertThat(standard.toString()).contains("line");
        assertThat(closed[0]).isFalse();
    }

    private static void sheet(OutputStream out, String cell) {
        try (Sheet sheet = new CsvSheet(out, List.of("a"))) {
            sheet.row(List.of(cell));
        }
    }
}
