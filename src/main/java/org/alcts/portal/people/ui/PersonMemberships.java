package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.people.MembershipRecords;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.PersonRecord.AffiliationEntry;
import org.alcts.portal.people.PersonRecord.MembershipEntry;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Section;

/** A person's memberships, and the sections and groups that they belong to or did. */
class PersonMemberships extends Div {

    private final PersonRecord person;
    private final MembershipRecords records;
    private final UnitDirectory units;
    private final boolean mayChange;
    private final LocalDate today;
    private final Runnable changed;

    PersonMemberships(
            PersonRecord person,
            MembershipRecords records,
            UnitDirectory units,
            boolean mayChange,
            LocalDate today,
            Runnable changed) {
        this.person = person;
        this.records = records;
        this.units = units;
        this.mayChange = mayChange;
        this.today = today;
        this.changed = changed;
        addClassName("parts");
        add(memberships(), affiliations());
    }

    private Section memberships() {
        Section section = new Section(getTranslation("people.memberships"), membershipTable());
        if (mayChange) {
            section.actions(action(
                    "people.membership.start",
                    () -> MembershipDialog.starting(person, records, today, () -> done("people.membership.started"))
                            .open()));
        }
        return section.framed();
    }

    private Component membershipTable() {
        if (person.memberships().isEmpty()) {
            return new EmptyState(getTranslation("people.memberships.empty"));
        }
        DataTable<MembershipEntry> table = new DataTable<MembershipEntry>(getTranslation("people.memberships"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("people.column.membership"), row -> new Text(Words.of(row.kind())))
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .text(getTranslation("people.column.member-number"), MembershipEntry::memberNumber)
                .text(getTranslation("people.column.end-reason"), MembershipEntry::endReason);
        if (mayChange) {
            table.column(getTranslation("people.column.step"), row -> open(row.to()) ? endMembership(row) : null);
        }
        return table.rows(person.memberships());
    }

    private Component endMembership(MembershipEntry row) {
        String name = Words.of(row.kind());
        return small(
                "people.end",
                getTranslation("people.end.of", name),
                () -> new EndDialog(
                                getTranslation("people.membership.end", person.displayName()),
                                getTranslation("people.membership.end.consequence"),
                                today,
                                end -> {
                                    records.end(row.id(), end.lastDay(), end.reason());
                                    done("people.membership.ended");
                                })
                        .open());
    }

    private Section affiliations() {
        Section section = new Section(getTranslation("people.affiliations"), affiliationTable());
        if (mayChange) {
            section.actions(action(
                    "people.affiliation.add",
                    () -> MembershipDialog.affiliating(
                                    person, records, units.today(), today, () -> done("people.affiliation.added"))
                            .open()));
        }
        return section.framed();
    }

    private Component affiliationTable() {
        if (person.affiliations().isEmpty()) {
            return new EmptyState(getTranslation("people.affiliations.empty"));
        }
        DataTable<AffiliationEntry> table = new DataTable<AffiliationEntry>(getTranslation("people.affiliations"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("people.column.unit"),
                        row -> new Anchor("units/" + row.unitKey(), row.unitName()))
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .text(
                        getTranslation("people.column.primary"),
                        row -> row.primary() ? getTranslation("people.primary") : null)
                .text(getTranslation("people.column.end-reason"), AffiliationEntry::endReason);
        if (mayChange) {
            table.column(getTranslation("people.column.step"), row -> open(row.to()) ? endAffiliation(row) : null);
        }
        return table.rows(openFirst());
    }

    private List<AffiliationEntry> openFirst() {
        return Stream.concat(
                        person.affiliations().stream().filter(row -> open(row.to())),
                        person.affiliations().stream().filter(row -> !open(row.to())))
                .toList();
    }

    private Component endAffiliation(AffiliationEntry row) {
        return small(
                "people.end",
                getTranslation("people.end.of", row.unitName()),
                () -> new EndDialog(
                                getTranslation("people.affiliation.end", row.unitName()),
                                getTranslation("people.affiliation.end.consequence", person.displayName()),
                                today,
                                end -> {
                                    records.endAffiliation(row.id(), end.lastDay(), end.reason());
                                    done("people.affiliation.ended");
                                })
                        .open());
    }

    private boolean open(LocalDate to) {
        return to == null || !to.isBefore(today);
    }

    private void done(String message) {
        Notices.done(getTranslation(message));
        changed.run();
    }

    private Button action(String text, Runnable then) {
        return new Button(getTranslation(text), VaadinIcon.PLUS.create(), click -> then.run());
    }

    static Button small(String text, String spoken, Runnable then) {
        Button button = new Button(Words.text(text), click -> then.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(spoken);
        return button;
    }
}
