package org.alcts.portal.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.people.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private enum Column implements CsvHeading {
        KEY,
        TITLE;

        @Override
        public String heading() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final CsvShape<Column> SHAPE = new CsvShape<>(Column.class, Column.KEY, 100);

    private static CsvTable<Column> read(CsvShape<Column> shape, String text) {
        return new CsvTable<>(shape, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadingTellsWhatDividesTheCells(String separator) {
        CsvTable<Column> table = read(SHAPE, "\uFEFF Key ,Shoe size,TITLE\n k ,38,\" A \"\n".replace(",", separator));
        assertThat(table.unknownColumns()).extracting(UnknownColumn::heading).containsExactly("Shoe size");
        assertThat(table.width()).isEqualTo(3);
        CsvRow<Column> row = table.rows().getFirst();
        assertThat(row.text(Column.KEY)).isEqualTo("k");
        assertThat(row.text(Column.TITLE)).isEqualTo("A");
    }

    @Test
    void anEmptyCellIsNotAMissingColumn() {
        CsvRow<Column> without = read(SHAPE, "key\nk\n").rows().getFirst();
        assertThat(without.has(Column.TITLE)).isFalse();
        assertThat(without.text(Column.TITLE)).isEmpty();
        CsvRow<Column> shortened = read(SHAPE, "key,title\nk\n").rows().getFirst();
        assertThat(shortened.has(Column.TITLE)).isTrue();
        assertThat(shortened.fields()).isEqualTo(1);
    }

    @Test
    void aDayIsReadAsSpreadsheetsWriteItAndMustExist() {
        CsvTable<Column> table = read(SHAPE, "key\n2009-1-12\n1/12/2009\n2009-02-29\n12.1.2009\n");
        LocalDate day = LocalDate.of(2009, 1, 12);
        assertThat(table.rows())
                .extracting(row -> row.day(Column.KEY))
                .containsExactly(Optional.of(day), Optional.of(day), Optional.empty(), Optional.empty());
    }

    @Test
    void linesAreCountedAsInTheFile() {
        CsvTable<Column> table = read(SHAPE, "key,title\n\n,\nk,\"two\nlines\"\nl,\n");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(4L, 6L);
    }

    @Test
    void emptyLinesDoNotCountAgainstTheLimit() {
        CsvShape<Column> two = new CsvShape<>(Column.class, Column.KEY, 100, 2, String::toUpperCase);
        assertThat(read(two, "key\na\n \nb\n\n").rows())
                .extracting(row -> row.text(Column.KEY))
                .containsExactly("A", "B");
        refuses(() -> read(two, "key\na\nb\nc\n"), "too-many");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'title\nA\n', no-column",
        "'key,KEY\na,b\n', column-twice",
        "'key\n\n', no-rows",
        "'key\n\"a\"b\n', not-csv",
        "'key\na\0\n', encoding",
    })
    void whatCannotBeReadIsRefusedAsAWhole(String text, String why) {
        refuses(() -> read(SHAPE, text), why);
    }

    @Test
    void neitherOtherBytesNorTooManyAreRead() {
        refuses(() -> new CsvTable<>(SHAPE, new byte[] {'k', (byte) 0xE9}), "encoding");
        refuses(() -> new CsvTable<>(SHAPE, "key\na\n".getBytes(StandardCharsets.UTF_16LE)), "encoding");
        refuses(() -> new CsvTable<>(SHAPE, new byte[101]), "too-large");
    }

    private static void refuses(Runnable reading, String why) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.file." + why));
    }
}
