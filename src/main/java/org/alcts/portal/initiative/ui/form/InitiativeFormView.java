package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.ContentRefused;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.InitiativeDraft;
import org.alcts.portal.initiative.InitiativeDrafts;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.InitiativeOverlap;
import org.alcts.portal.initiative.ObjectiveShare;
import org.alcts.portal.initiative.SavedMeanwhile;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;

/** Files an initiative, or changes one. What is typed is kept as a draft all the while. */
@Route("initiatives/new")
@RouteAlias("initiatives/:id([0-9]{1,18})/edit")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class InitiativeFormView extends Screen implements BeforeEnterObserver {

    private final InitiativeFiling filing;
    private final InitiativeDrafts drafts;
    private final FormChoices choices;
    private final OverlapPanel overlap;
    private final ReasonBar reason;
    private final Clock clock;
    private final Div messages = new Div();
    private final Span saved = new Span();
    private Long id;
    private InitiativeContent opened;
    private InitiativeForm form;
    private Suggestion suggestion = Suggestion.NONE;

    InitiativeFormView(
            InitiativeFiling filing,
            InitiativeDrafts drafts,
            FormChoices choices,
            InitiativeOverlap overlap,
            Clock clock) {
        this.filing = filing;
        this.drafts = drafts;
        this.choices = choices;
        this.overlap = new OverlapPanel(overlap);
        this.reason = new ReasonBar(filing, this::typed);
        this.clock = clock;
        saved.addClassName("note");
        saved.getElement().setAttribute("aria-live", "polite");
        messages.addClassName("parts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElse(null);
        try {
            opened = id == null ? null : filing.open(id);
            suggestion = Suggestion.of(event.getLocation());
            show(id == null ? begun() : opened);
        } catch (Refused refused) {
            showRefused(refused);
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private InitiativeContent begun() {
        return suggestion.in(InitiativeContent.empty(choices.ownUnit().orElse(null)), choices);
    }

    private void showRefused(Refused refused) {
        clear();
        header(getTranslation("initiative-form.edit"));
        EmptyState state = new EmptyState(Refusals.sentence(refused));
        add(id == null ? state : state.next(getTranslation("initiative-form.back"), "initiatives/" + id));
    }

    private void show(InitiativeContent content) {
        clear();
        header(getTranslation(id == null ? "initiative-form.new" : "initiative-form.edit"))
                .above(new Anchor(
                        id == null ? "initiatives" : "initiatives/" + id, getTranslation("initiative-form.back")))
                .subtitle(getTranslation("initiative-form.subtitle"));
        form = new InitiativeForm(choices.forEditing(id), this::typed);
        messages.removeAll();
        Optional<InitiativeDraft> draft = drafts.find(id);
        draft.ifPresent(kept -> {
            opened = kept.opened();
            messages.add(restored(kept));
        });
        form.show(draft.map(InitiativeDraft::entered).orElse(content));
        if (id == null) {
            reason.show(draft.isPresent() ? draft.get().reason() : suggestion.reason(), suggestion.reason());
        }
        Div columns = new Div(form, overlap);
        columns.addClassName("columns");
        add(messages, reason, columns, actions());
        lookForOverlap();
    }

    private Component restored(InitiativeDraft draft) {
        Button discard = new Button(
                getTranslation("initiative-form.discard"),
                click -> Ask.beforeLosing(
                        getTranslation("initiative-form.discard.ask"),
                        getTranslation("initiative-form.discard.consequence"),
                        getTranslation("initiative-form.discard"),
                        () -> {
                            drafts.discard(id);
                            opened = id == null ? null : filing.open(id);
                            show(id == null ? begun() : opened);
                        }));
        Div bar = new Div(
                new Span(getTranslation(
                        "initiative-form.restored", Formats.here().moment(draft.savedAt(), clock.getZone()))),
                discard);
        bar.addClassNames("message-bar", "tone-info");
        return bar;
    }

    private Component actions() {
        Button save = new Button(getTranslation("initiative-form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(
                save,
                new Anchor(id == null ? "initiatives" : "initiatives/" + id, getTranslation("initiative-form.leave")),
                saved);
        actions.addClassNames("actions", "sticky-actions");
        return actions;
    }

    private void typed() {
        drafts.keep(id, opened, form.content(), reason.reference());
        saved.setText(
                getTranslation("initiative-form.draft-saved", Formats.here().moment(clock.instant(), clock.getZone())));
        lookForOverlap();
    }

    private void lookForOverlap() {
        InitiativeContent content = form.content();
        overlap.look(
                content.title(),
                content.objectives().stream().map(ObjectiveShare::objectiveId).collect(Collectors.toSet()),
                content.leadUnitId(),
                id);
    }

    private void save() {
        form.clearErrors();
        InitiativeContent content = form.content();
        try {
            if (id == null) {
                id = filing.file(content, reason.reference());
            } else {
                filing.revise(id, opened, content);
            }
            Notices.done(getTranslation("initiative-form.saved"));
            UI.getCurrent().navigate("initiatives/" + id);
        } catch (ContentRefused refused) {
            form.showErrors(refused.refusals());
            saved.setText(
                    getTranslation("initiative-form.refused", refused.refusals().size()));
        } catch (SavedMeanwhile meanwhile) {
            // Whoever has seen the difference may save over it.
            opened = meanwhile.saved();
            messages.removeAll();
            messages.add(new ConflictPanel(meanwhile, content, choices.forEditing(id), clock.getZone(), () -> {
                drafts.discard(id);
                show(opened);
            }));
            messages.scrollIntoView();
        } catch (Refused refused) {
            form.showErrors(List.of(refused));
        }
    }
}
