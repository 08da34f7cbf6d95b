package org.alcts.portal.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownColumnTest {

    private static final List<String> KNOWN = List.of("key", "title", "unit", "fee", "begins", "attendance");

    @ParameterizedTest
    @CsvSource({
        "titel,title",
        "Tittle,title",
        "' begin ',begins",
        "attendence,attendance",
        "units,unit",
        "shoe size,''",
        "x,''"
    })
    void theHeadingThatWasProbablyMeantIsNamed(String written, String nearest) {
        UnknownColumn column = UnknownColumn.of(written, KNOWN);
        assertThat(column.heading()).isEqualTo(written.strip());
        assertThat(column.nearest()).isEqualTo(nearest);
    }
}
