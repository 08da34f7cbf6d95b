package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitHistory;
import org.alcts.portal.people.UnitPage;
import org.alcts.portal.people.UnitPage.DatedName;
import org.alcts.portal.people.UnitPage.DatedParent;
import org.alcts.portal.people.UnitPage.RosterEntry;
import org.alcts.portal.people.UnitRecords;
import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.people.ui.page.UnitPageSection;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.TextBlock;
import org.alcts.portal.ui.Tone;

/** A unit: what it is for, who serves in it today, what it was called, and what other features know of it. */
@Route("units")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE, Roles.ADMINISTRATOR})
class UnitView extends Screen implements HasUrlParameter<String> {

    private final UnitHistory history;
    private final UnitRecords records;
    private final UnitDirectory units;
    private final CurrentPerson currentPerson;
    private final List<UnitPageSection> sections;
    private final Clock clock;
    private String key;

    UnitView(
            UnitHistory history,
            UnitRecords records,
            UnitDirectory units,
            CurrentPerson currentPerson,
            List<UnitPageSection> sections,
            Clock clock) {
        this.history = history;
        this.records = records;
        this.units = units;
        this.currentPerson = currentPerson;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(UnitPageSection::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String unitKey) {
        key = unitKey;
        show();
    }

    private void show() {
        UnitPage page = history.find(key).orElseThrow(NotFoundException::new);
        boolean office = currentPerson.today().isOffice();
        clear();
        PageHeader header = header(page.unit().name())
                .above(new Anchor("units", getTranslation("people.units")), kind(page))
                .subtitle(subtitle(page));
        if (office) {
            header.actions(steps(page));
        }
        add(new Section(getTranslation("people.unit.charge"), charge(page)).framed());
        add(new Section(getTranslation("people.unit.roster"), roster(page, office))
                .note(getTranslation("people.unit.roster.note", Formats.here().day(LocalDate.now(clock))))
                .framed());
        sections.forEach(section -> section.section(page.unit()).ifPresent(this::add));
        if (!page.children().isEmpty()) {
            add(new Section(getTranslation("people.unit.children"), children(page)).framed());
        }
        add(new Section(getTranslation("people.unit.names"), names(page)).framed());
    }

    private static Component kind(UnitPage page) {
        return page.dissolved() == null
                ? new StatusBadge(Tone.INFO, Words.of(page.unit().kind()))
                : new StatusBadge(
                        Tone.NEUTRAL,
                        Words.text("people.unit.dissolved", Formats.here().day(page.dissolved())));
    }

    private String subtitle(UnitPage page) {
        String members = page.members() == 0 ? "" : " · " + getTranslation("people.unit.members", page.members());
        return page.unit().acronym() + members;
    }

    private Component[] steps(UnitPage page) {
        LocalDate today = LocalDate.now(clock);
        List<Component> steps = new ArrayList<>();
        steps.add(step("people.unit.charge.edit", () -> UnitDialogs.describing(records, current(), this::show)));
        steps.add(step("people.unit.rename", () -> UnitDialogs.renaming(records, page, today, this::show)));
        steps.add(step("people.unit.move", () -> UnitDialogs.moving(records, page, units.today(), today, this::show)));
        if (page.dissolved() == null) {
            steps.add(step("people.unit.dissolve", () -> UnitDialogs.dissolving(records, page, today, this::show)));
        }
        return steps.toArray(Component[]::new);
    }

    private Button step(String text, SerializableSupplier<EntryDialog> dialog) {
        return new Button(getTranslation(text), click -> dialog.get().open());
    }

    private UnitPage current() {
        return history.find(key).orElseThrow(NotFoundException::new);
    }

    private Component charge(UnitPage page) {
        return page.charge().isBlank()
                ? new EmptyState(getTranslation("people.unit.charge.empty"))
                : new TextBlock(page.charge());
    }

    private Component roster(UnitPage page, boolean office) {
        if (page.roster().isEmpty()) {
            return new EmptyState(getTranslation("people.unit.roster.empty"));
        }
        return new DataTable<RosterEntry>(getTranslation("people.unit.roster"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("people.column.person"),
                        row -> office
                                ? new Anchor("people/" + row.personId(), row.personName())
                                : new Text(row.personName()))
                .column(getTranslation("people.column.office"), this::office)
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .rows(page.roster());
    }

    private Component office(RosterEntry row) {
        String office = Words.of(row.office(), row.obtained());
        return new Span(row.voting() ? getTranslation("people.office.voting", office) : office);
    }

    private Component children(UnitPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.children().forEach(unit -> list.add(new ListItem(new Anchor("units/" + unit.key(), unit.name()))));
        return list;
    }

    private Component names(UnitPage page) {
        DataTable<DatedName> names = new DataTable<DatedName>(getTranslation("people.unit.names.table"))
                .stacked()
                .rowHeading(getTranslation("people.unit.name"), row -> new Text(row.name()))
                .text(getTranslation("people.unit.acronym"), DatedName::acronym)
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .rows(page.names());
        if (page.parents().isEmpty()) {
            return names;
        }
        Div both = new Div(
                names,
                new DataTable<DatedParent>(getTranslation("people.unit.parents.table"))
                        .stacked()
                        .rowHeading(
                                getTranslation("people.column.unit"),
                                row -> new Anchor("units/" + row.key(), row.name()))
                        .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                        .rows(page.parents()));
        both.addClassName("stack");
        return both;
    }
}
