package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.Accounts;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.MembershipRecords;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.PersonRecord.MembershipEntry;
import org.alcts.portal.people.PersonRecords;
import org.alcts.portal.people.TermsOfOffice;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** All that is on record about one person: details, membership, sections, offices, account. */
@Route("people")
@RolesAllowed({Roles.OFFICE, Roles.ADMINISTRATOR})
class PersonView extends Screen implements HasUrlParameter<Long> {

    private final PersonRecords records;
    private final MembershipRecords memberships;
    private final TermsOfOffice terms;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private long personId;

    PersonView(
            PersonRecords records,
            MembershipRecords memberships,
            TermsOfOffice terms,
            UnitDirectory units,
            Accounts accounts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.records = records;
        this.memberships = memberships;
        this.terms = terms;
        this.units = units;
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        personId = id;
        show();
    }

    private void show() {
        PersonRecord person = records.find(personId).orElseThrow(NotFoundException::new);
        AssignmentsToday asking = currentPerson.today();
        LocalDate today = LocalDate.now(clock);
        clear();
        PageHeader header = header(person.displayName())
                .above(new Anchor("people", getTranslation("people.title")), standing(person, today))
                .subtitle(person.details().email());
        if (asking.isOffice()) {
            Button edit = new Button(getTranslation("people.edit"), VaadinIcon.PENCIL.create());
            edit.addClickListener(click ->
                    PersonDialog.editing(records, current(), this::show).open());
            header.actions(edit);
        }
        add(new Section(getTranslation("people.details"), details(person)).framed());
        add(new PersonMemberships(person, memberships, units, asking.isOffice(), today, this::show));
        add(new PersonTerms(person, terms, units, asking, today, this::show));
        add(new PersonAccount(personId, accounts));
    }

    /** Read anew: what the page shows may be an hour old. */
    private PersonRecord current() {
        return records.find(personId).orElseThrow(NotFoundException::new);
    }

    private Component standing(PersonRecord person, LocalDate today) {
        return person.memberships().stream()
                .filter(membership -> isValid(membership, today))
                .findFirst()
                .map(membership -> new StatusBadge(Tone.GOOD, Words.of(membership.kind())))
                .orElseGet(() -> new StatusBadge(Tone.NEUTRAL, getTranslation("people.standing.LAPSED")));
    }

    private static boolean isValid(MembershipEntry membership, LocalDate today) {
        return !membership.from().isAfter(today)
                && (membership.to() == null || !membership.to().isBefore(today));
    }

    private Component details(PersonRecord person) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        add(list, "people.column.email", person.details().email());
        add(list, "people.column.institution", person.details().institution());
        add(
                list,
                "people.column.work-setting",
                person.details().workSetting() == null
                        ? null
                        : Words.of(person.details().workSetting()));
        return list;
    }

    private void add(DescriptionList list, String label, String value) {
        list.add(
                new Term(getTranslation(label)),
                new Description(value == null || value.isBlank() ? getTranslation("people.unknown") : value));
    }
}
