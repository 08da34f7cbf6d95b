package org.alcts.portal.initiative.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.initiative.InitiativeExport;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.platform.csv.CsvExport;
import org.springframework.data.domain.Sort;

/** Writes what a list shows as CSV, line by line. */
final class InitiativeCsv {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "objectives",
            "unit",
            "partners",
            "reach",
            "stage",
            "health",
            "claimed",
            "stale",
            "late",
            "promise",
            "percent",
            "updated",
            "start",
            "target",
            "what",
            "expected",
            "outcome",
            "money",
            "currency",
            "hours",
            "illustrative");

    private final InitiativeList list;

    InitiativeCsv(InitiativeList list) {
        this.list = list;
    }

    void write(InitiativeFilter filter, Sort sort, OutputStream out) {
        List<String> headings = COLUMNS.stream()
                .map(column -> I18NProvider.translate("initiative-list.csv." + column))
                .toList();
        try (CsvExport csv = new CsvExport(out, headings)) {
            list.export(filter, sort, line -> csv.row(cells(line)));
        }
    }

    private static Object[] cells(InitiativeExport line) {
        return Stream.of(
                        cell(line.id()),
                        cell(line.title()),
                        cell(line.objectives()),
                        cell(line.unitName()),
                        cell(line.partners()),
                        InitiativeWords.of(line.reach()),
                        InitiativeWords.of(line.stage()),
                        line.health() == null ? "" : InitiativeWords.of(line.health()),
                        line.claimed() == null ? "" : InitiativeWords.of(line.claimed()),
                        yes(line.stale()),
                        cell(line.lateSince()),
                        latePromise(line),
                        cell(line.percentDone()),
                        cell(line.lastUpdateOn()),
                        cell(line.startDay()),
                        cell(line.targetDay()),
                        cell(line.what()),
                        cell(line.expectedOutcome()),
                        cell(line.outcome()),
                        money(line),
                        line.moneyMinor() == null ? "" : line.currency(),
                        cell(line.staffHours()),
                        yes(line.illustrative()))
                .toArray();
    }

    private static String latePromise(InitiativeExport line) {
        return line.lateSince() == null ? "" : InitiativeWords.promise(line.latePromise());
    }

    private static String cell(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yes(boolean value) {
        return value ? I18NProvider.translate("initiative-list.csv.yes") : "";
    }

    private static String money(InitiativeExport line) {
        return line.moneyMinor() == null
                ? ""
                : BigDecimal.valueOf(
                                line.moneyMinor(),
                                Currency.getInstance(line.currency()).getDefaultFractionDigits())
                        .toPlainString();
    }
}
