package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportOrderTest {

    @Test
    void readsWhatIsAskedForInAnyOrder() {
        assertThat(ExportOrder.read(List.of("--labels", "--format", "xlsx", "needs-2009", "--out", "a b.xlsx")))
                .isEqualTo(new ExportOrder(
                        "needs-2009", ExportFormat.XLSX, true, false, Optional.of(Path.of("a b.xlsx"))));
        assertThat(ExportOrder.read(List.of("needs-2009", "--format", "DDI", "--counts")))
                .isEqualTo(new ExportOrder("needs-2009", ExportFormat.DDI, false, true, Optional.empty()));
    }

    @Test
    void saysHowToAskWhenItIsAskedWrongly() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("needs-2009"),
                List.of("needs-2009", "--format"),
                List.of("needs-2009", "--format", "sav"),
                List.of("--format", "csv"),
                List.of("needs-2009", "more", "--format", "csv"),
                List.of("--lables", "--format", "csv"))) {
            assertThatThrownBy(() -> ExportOrder.read(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("--format csv|xlsx|spss|ddi|surveyjs");
        }
    }
}
