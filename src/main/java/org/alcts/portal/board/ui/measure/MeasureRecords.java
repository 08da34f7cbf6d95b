package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;

/** The lists that the portal counted a measure from. */
class MeasureRecords extends Section {

    /** @param text key of the link's words @param past whether that list reads a past day as well */
    private record Records(String text, String path, QueryFilters filters, boolean past) {

        Records(String text, String path, boolean past) {
            this(text, path, QueryFilters.none(), past);
        }
    }

    private static final Records ACTIVE =
            new Records("active", "initiatives", QueryFilters.none().with("stage", "active"), true);
    private static final Records SURVEYS = new Records("surveys", "surveys", false);
    private static final Records OFFERINGS = new Records("offerings", "learning/offerings", false);
    private static final Records UNITS = new Records("units", "units", false);
    /** Who is a member is not for every member to read: their number is. */
    private static final List<Records> REGISTER = List.of();

    /** By the key of the measure. */
    private static final Map<String, List<Records>> BEHIND = Map.ofEntries(
            Map.entry("plan-coverage", List.of(new Records("coverage", "board/gap-map", true))),
            Map.entry("reports-after-conference", List.of(ACTIVE)),
            Map.entry("survey-response-rate", List.of(SURVEYS)),
            Map.entry("months-since-survey", List.of(SURVEYS)),
            Map.entry("ala-partner", List.of(ACTIVE)),
            Map.entry(
                    "overlaps-resolved",
                    List.of(
                            new Records(
                                    "overlaps.resolved",
                                    "board/overlaps",
                                    QueryFilters.none().with("state", "resolved"),
                                    true),
                            new Records("overlaps.open", "board/overlaps", true))),
            Map.entry("days-to-decision", List.of(new Records("decisions", "decisions", false))),
            Map.entry(
                    "initiatives-updated",
                    List.of(
                            ACTIVE,
                            new Records(
                                    "stale",
                                    "initiatives",
                                    QueryFilters.none().with("stage", "active").withFlag("stale", true),
                                    true))),
            Map.entry("units-current", List.of(UNITS)),
            Map.entry("seats-filled", List.of(UNITS)),
            Map.entry("exchange-events", List.of(OFFERINGS)),
            Map.entry("new-participants", List.of(OFFERINGS)),
            Map.entry("ce-net-result", List.of(OFFERINGS)),
            Map.entry("cost-per-hour", List.of(OFFERINGS)),
            Map.entry("formats-in-use", List.of(OFFERINGS)),
            Map.entry("offerings-with-partner", List.of(OFFERINGS)),
            Map.entry("deliberate-act", REGISTER),
            Map.entry("retention", REGISTER),
            Map.entry("retention-first-year", REGISTER),
            Map.entry("new-members", REGISTER),
            Map.entry("first-time-appointees", REGISTER));

    /** @param day of the past that is shown; null for today */
    MeasureRecords(MeasureStanding measure, LocalDate day) {
        super(I18NProvider.translate("measure.records"));
        framed();
        List<Records> behind = BEHIND.get(measure.key());
        if (behind == null) {
            add(new Paragraph(getTranslation("measure.records.none")));
        } else if (behind.isEmpty()) {
            add(new Paragraph(getTranslation("measure.records.register")));
        } else {
            Div links = new Div();
            links.addClassName("actions");
            behind.forEach(records -> links.add(link(records, day)));
            add(links);
            if (day != null && behind.stream().noneMatch(Records::past)) {
                note(getTranslation("measure.records.today"));
            }
        }
    }

    private Anchor link(Records records, LocalDate day) {
        QueryFilters filters = records.past() ? records.filters().with(AsOfBar.PARAMETER, day) : records.filters();
        return new Anchor(filters.href(records.path()), getTranslation("measure.records." + records.text()));
    }
}
