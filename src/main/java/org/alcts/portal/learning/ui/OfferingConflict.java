package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingSavedMeanwhile;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Somebody else saved meanwhile: what they saved beside what is typed here, which stays in the form. */
class OfferingConflict extends Div {

    private record Difference(String key, String saved, String typed) {}

    private final OfferingContent saved;
    private final OfferingContent typed;

    /** @param takeTheirs drops what was typed here */
    OfferingConflict(
            OfferingSavedMeanwhile meanwhile,
            OfferingContent typed,
            OfferingChoices choices,
            List<UnitSummary> units,
            ZoneId zone,
            Runnable takeTheirs) {
        this.saved = meanwhile.saved().content();
        this.typed = typed;
        addClassNames("message-bar", "tone-warning", "conflict");
        getElement().setAttribute("role", "alert");
        add(
                new H2(getTranslation("learning-offering.conflict")),
                new Paragraph(getTranslation(
                        "learning-offering.conflict.who",
                        meanwhile.savedBy().isBlank()
                                ? getTranslation("learning-offering.somebody")
                                : meanwhile.savedBy(),
                        Formats.here().moment(meanwhile.savedAt(), zone))),
                new DataTable<Difference>(getTranslation("learning-offering.conflict.table"))
                        .captionHidden()
                        .stacked()
                        .rowHeading(
                                getTranslation("learning-offering.conflict.field"),
                                row -> new Text(getTranslation(row.key())))
                        .text(getTranslation("learning-offering.conflict.saved"), Difference::saved)
                        .text(getTranslation("learning-offering.conflict.typed"), Difference::typed)
                        .rows(differences(choices, units)),
                new Button(getTranslation("learning-offering.conflict.theirs"), click -> takeTheirs.run()));
    }

    private List<Difference> differences(OfferingChoices choices, List<UnitSummary> units) {
        String currency = saved.money().currency();
        return Stream.of(
                        of("learning-offering.title", OfferingContent::title),
                        of("learning-offering.unit", content -> unit(units, content.unitId())),
                        of(
                                "learning-offering.format",
                                content -> content.format() == null ? "" : OfferingWords.of(content.format())),
                        of("learning-offering.level", content -> OfferingWords.of(content.level())),
                        of(
                                "learning-offering.state",
                                content -> content.state() == null ? "" : OfferingWords.of(content.state())),
                        of("learning-offering.begins", content -> day(content.begins())),
                        of("learning-offering.ends", content -> day(content.ends())),
                        of("learning-offering.minutes", OfferingContent::minutes),
                        of("learning-offering.topics", content -> String.join(", ", content.topics())),
                        of(
                                "learning-offering.fee",
                                content -> OfferingWords.fee(content.money().feeMinor(), currency)),
                        of(
                                "learning-offering.cost",
                                content -> OfferingWords.money(content.money().costMinor(), currency)),
                        of(
                                "learning-offering.income",
                                content -> OfferingWords.money(content.money().incomeMinor(), currency)),
                        of(
                                "learning-offering.attendance",
                                content -> content.turnout().attendance()),
                        of(
                                "learning-offering.newcomers",
                                content -> content.turnout().newcomers()),
                        of(
                                "learning-offering.answers",
                                content -> content.turnout().answers()),
                        of(
                                "learning-offering.learned.count",
                                content -> content.turnout().learned()),
                        of("learning-offering.partners", OfferingContent::partners),
                        of(
                                "learning-offering.initiative",
                                content -> choices.source(content.initiativeId())
                                        .map(OfferingChoices.Source::title)
                                        .orElse("")),
                        of("learning-offering.access", OfferingContent::access),
                        of("learning-offering.link", OfferingContent::link))
                .filter(difference -> !Objects.equals(difference.saved(), difference.typed()))
                .toList();
    }

    private Difference of(String key, Function<OfferingContent, Object> value) {
        return new Difference(key, text(value.apply(saved)), text(value.apply(typed)));
    }

    private static String unit(List<UnitSummary> units, Long id) {
        return units.stream()
                .filter(unit -> id != null && unit.id() == id)
                .map(UnitSummary::name)
                .findFirst()
                .orElse("");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Formats.here().day(day);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
