package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.alcts.portal.people.OwnAccount;
import org.alcts.portal.people.PersonRecord;
import org.alcts.portal.people.PersonRecord.AffiliationEntry;
import org.alcts.portal.people.PersonRecord.MembershipEntry;
import org.alcts.portal.people.TermRow;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** What the association has on record about whoever is signed in, and their password. */
@Route("account")
@Menu(title = "people.account.menu", order = 90, icon = "vaadin:user")
@PermitAll
class AccountView extends Screen implements AfterNavigationObserver {

    private final OwnAccount account;
    private final Clock clock;

    AccountView(OwnAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PersonRecord own = account.record();
        clear();
        header(getTranslation("people.own"))
                .subtitle(own.displayName() + " · " + own.details().email());
        add(new Section(getTranslation("people.own.offices"), offices(own)).framed());
        add(new Section(getTranslation("people.own.sections"), sections(own)).framed());
        add(new Section(getTranslation("people.memberships"), memberships(own))
                .note(getTranslation("people.own.note"))
                .framed());
        add(new Section(
                        getTranslation("people.password"),
                        new PasswordForm(true, getTranslation("people.password.change"), this::change))
                .note(getTranslation("people.password.note"))
                .framed());
    }

    private void change(String present, String password) {
        account.changePassword(present, password);
        Notices.done(getTranslation("people.password.changed"));
    }

    private Component offices(PersonRecord own) {
        if (own.terms().isEmpty()) {
            return new EmptyState(getTranslation("people.own.offices.empty"));
        }
        LocalDate today = LocalDate.now(clock);
        return new DataTable<TermRow>(getTranslation("people.own.offices"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("people.column.office"), row -> new Text(Words.of(row.office())))
                .column(
                        getTranslation("people.column.unit"),
                        row -> new Anchor("units/" + row.unitKey(), row.unitName()))
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .column(getTranslation("people.column.phase"), row -> PersonTerms.phase(row, today))
                .rows(own.terms());
    }

    private Component sections(PersonRecord own) {
        if (own.affiliations().isEmpty()) {
            return new EmptyState(getTranslation("people.own.sections.empty"));
        }
        return new DataTable<AffiliationEntry>(getTranslation("people.own.sections"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("people.column.unit"),
                        row -> new Anchor("units/" + row.unitKey(), row.unitName()))
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .rows(own.affiliations());
    }

    private Component memberships(PersonRecord own) {
        if (own.memberships().isEmpty()) {
            return new EmptyState(getTranslation("people.memberships.empty"));
        }
        return new DataTable<MembershipEntry>(getTranslation("people.memberships"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("people.column.membership"), row -> new Text(Words.of(row.kind())))
                .text(getTranslation("people.column.member-number"), MembershipEntry::memberNumber)
                .text(getTranslation("people.column.period"), row -> Words.period(row.from(), row.to()))
                .rows(own.memberships());
    }
}
