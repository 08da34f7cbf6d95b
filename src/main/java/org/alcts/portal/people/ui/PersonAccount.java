package org.alcts.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.alcts.portal.people.AccountState;
import org.alcts.portal.people.Accounts;
import org.alcts.portal.people.OneTimeLink;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Section;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whether and when a person signs in, and what helps when they cannot. */
class PersonAccount extends Div {

    private final long personId;
    private final Accounts accounts;
    private final Div state = new Div();
    private final Div linkShown = new Div();

    PersonAccount(long personId, Accounts accounts) {
        this.personId = personId;
        this.accounts = accounts;
        Button link = new Button(getTranslation("people.account.link"), VaadinIcon.LINK.create(), click -> makeLink());
        Section section = new Section(getTranslation("people.account"), state, linkShown).framed();
        section.note(getTranslation("people.account.note"));
        add(section.actions(link));
        showState();
    }

    private void showState() {
        AccountState now = accounts.state(personId);
        state.addClassName("stack");
        state.removeAll();
        state.add(new Paragraph(getTranslation(now.password() ? "people.account.can" : "people.account.cannot")));
        state.add(new Paragraph(
                now.lastSignInAt() == null
                        ? getTranslation("people.account.never")
                        : getTranslation("people.account.last", moment(now.lastSignInAt()))));
        if (now.linkOpenUntil() != null) {
            state.add(new Paragraph(getTranslation("people.account.link-open", moment(now.linkOpenUntil()))));
        }
        if (now.waitMinutes() > 0) {
            Button forgive = new Button(getTranslation("people.account.forgive"), click -> {
                allowed(() -> accounts.removeSlowDown(personId));
                showState();
            });
            state.add(new Paragraph(getTranslation("people.account.waits", now.waitMinutes())), forgive);
        }
    }

    private void makeLink() {
        allowed(() -> show(accounts.makeLink(personId)));
    }

    /** The link is in the page now and nowhere else; leaving the page loses it. */
    private void show(OneTimeLink link) {
        String address = ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path(link.path())
                .toUriString();
        TextField field = new TextField(getTranslation("people.account.link.label"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("people.account.link.help", moment(link.expiresAt())));
        Button copy = new Button(getTranslation("people.account.copy"), VaadinIcon.COPY.create(), click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
            Notices.done(getTranslation("people.account.copied"));
        });
        linkShown.addClassName("stack");
        linkShown.removeAll();
        linkShown.add(field, copy);
        showState();
        field.focus();
    }

    private void allowed(Runnable step) {
        try {
            step.run();
        } catch (AccessDeniedException e) {
            Notices.failed(getTranslation("people.account.administrators-only"));
        }
    }

    /** By the server's zone, as the portal's calendar is; accounts run on the system's time. */
    private static String moment(Instant moment) {
        return Formats.here().moment(moment, ZoneId.systemDefault());
    }
}
