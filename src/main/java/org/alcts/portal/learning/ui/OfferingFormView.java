package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingRefused;
import org.alcts.portal.learning.offering.OfferingSavedMeanwhile;
import org.alcts.portal.learning.offering.OpenedOffering;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;

/** Enters an offering, or changes one; leaving it with something typed asks once. */
@Route("learning/offerings/new")
@RouteAlias("learning/offerings/:id([0-9]{1,18})/edit")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class OfferingFormView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private final OfferingEntries entries;
    private final OfferingChoices choices;
    private final Clock clock;
    private final Div messages = new Div();
    private final Span refused = new Span();
    private Long id;
    private int version;
    private OfferingForm form;
    private boolean typed;

    OfferingFormView(OfferingEntries entries, OfferingChoices choices, Clock clock) {
        this.entries = entries;
        this.choices = choices;
        this.clock = clock;
        messages.addClassName("parts");
        refused.addClassName("note");
        refused.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElse(null);
        try {
            if (id == null) {
                show(entries.begin());
            } else {
                show(entries.open(id));
            }
        } catch (Refused gone) {
            clear();
            header(getTranslation("learning-offering.edit"));
            add(new EmptyState(Refusals.sentence(gone))
                    .next(getTranslation("learning-offering.offerings"), "learning/offerings"));
        } catch (org.springframework.security.access.AccessDeniedException notYours) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (typed) {
            var going = event.postpone();
            Ask.beforeLosing(
                    getTranslation("learning-offering.leave"),
                    getTranslation("learning-offering.leave.consequence"),
                    getTranslation("learning-offering.leave.yes"),
                    going::proceed);
        }
    }

    private void show(OpenedOffering opened) {
        version = opened.version();
        show(opened.content());
    }

    private void show(OfferingContent content) {
        clear();
        typed = false;
        String back = id == null ? "learning/offerings" : "learning/offerings/" + id;
        header(
                        id == null
                                ? getTranslation("learning-offering.new")
                                : getTranslation("learning-offering.edit.of", content.title()))
                .above(new Anchor(back, getTranslation("learning-offering.back")))
                .subtitle(getTranslation("learning-offering.form.subtitle"));
        form = new OfferingForm(choices, id, content, () -> typed = true);
        messages.removeAll();
        refused.setText("");
        add(messages, form, actions(back));
    }

    private Component actions(String back) {
        Button save = new Button(getTranslation("learning-offering.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Anchor(back, getTranslation("learning-offering.form.leave")), refused);
        actions.addClassNames("actions", "sticky-actions");
        return actions;
    }

    private void save() {
        form.clearErrors();
        OfferingContent content = form.content();
        try {
            if (id == null) {
                id = entries.enter(content);
            } else {
                entries.revise(id, version, content);
            }
            typed = false;
            Notices.done(getTranslation("learning-offering.saved"));
            getUI().ifPresent(ui -> ui.navigate("learning/offerings/" + id));
        } catch (OfferingRefused wrong) {
            form.showErrors(wrong.refusals());
            refused.setText(getTranslation(
                    "learning-offering.form.refused", wrong.refusals().size()));
        } catch (OfferingSavedMeanwhile meanwhile) {
            // Whoever has seen the difference may save over it.
            version = meanwhile.saved().version();
            messages.removeAll();
            messages.add(new OfferingConflict(
                    meanwhile, content, choices, form.units(), clock.getZone(), () -> show(meanwhile.saved())));
            messages.scrollIntoView();
        } catch (Refused gone) {
            form.showErrors(List.of(gone));
        }
    }
}
