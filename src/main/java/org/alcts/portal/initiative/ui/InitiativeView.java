package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.decision.ui.page.DecisionCards;
import org.alcts.portal.initiative.InitiativeHistory;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.InitiativePages;
import org.alcts.portal.initiative.InitiativeUpdates;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.ui.page.InitiativePageSection;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One initiative with all that belongs to it. */
@Route("initiatives/:id([0-9]{1,18})")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class InitiativeView extends Screen implements BeforeEnterObserver {

    private final InitiativePages pages;
    private final InitiativeHistory history;
    private final InitiativeUpdates updates;
    private final StageSteps steps;
    private final DecisionCards decisions;
    private final List<InitiativePageSection> sections;
    private final Clock clock;
    private long id;

    InitiativeView(
            InitiativePages pages,
            InitiativeHistory history,
            InitiativeUpdates updates,
            StageSteps steps,
            DecisionCards decisions,
            List<InitiativePageSection> sections,
            Clock clock) {
        this.pages = pages;
        this.history = history;
        this.updates = updates;
        this.steps = steps;
        this.decisions = decisions;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(InitiativePageSection::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show(pages.find(id).orElseThrow(NotFoundException::new));
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void again() {
        pages.find(id).ifPresent(this::show);
    }

    private void show(InitiativePage page) {
        clear();
        header(page);
        Div main = new Div();
        main.addClassName("main-column");
        main.add(new InitiativeStanding(page, LocalDate.now(clock)), new InitiativeDescription(page));
        main.add(new Section(
                        getTranslation("initiative-page.milestones"),
                        new MilestoneTable(page.milestones(), page.stage() == Stage.ACTIVE, LocalDate.now(clock)))
                .framed());
        decisions
                .about(SubjectKind.INITIATIVE, page.id(), this::again)
                .ifPresent(cards -> main.add(new Section(getTranslation("initiative-page.decisions"), cards)));
        sections.forEach(one -> one.section(page).ifPresent(main::add));
        main.add(new Section(getTranslation("initiative-page.log"), new InitiativeLog(page.updates())).framed());
        Div aside = new Div(new InitiativeFacts(page), changes());
        aside.addClassName("aside-column");
        Div columns = new Div(main, aside);
        columns.addClassName("columns");
        add(columns);
    }

    private void header(InitiativePage page) {
        Div badges = new Div(InitiativeWords.badge(page.stage()));
        badges.addClassName("badges");
        if (page.illustrative()) {
            badges.add(InitiativeWords.illustrativeBadge());
        }
        PageHeader header = header(page.title())
                .above(new Anchor("initiatives", getTranslation("initiative-list.menu")), badges)
                .subtitle(page.lead().name());
        if (page.mayUpdate()) {
            header.actions(postUpdate(page));
        }
        if (page.mayEdit()) {
            header.actions(new Button(
                    getTranslation("initiative-page.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate("initiatives/" + page.id() + "/edit"))));
        }
        page.actions().forEach(action -> header.actions(steps.button(action, page, this::again)));
    }

    private Button postUpdate(InitiativePage page) {
        Button post = new Button(getTranslation("initiative-page.update"), VaadinIcon.PENCIL.create());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        post.addClickListener(click -> new UpdateDialog(updates, page, () -> {
                    Notices.done(getTranslation("update.posted.of", page.title()));
                    again();
                })
                .open());
        return post;
    }

    /** Read only when somebody opens it: few do. */
    private Component changes() {
        Details details = new Details(getTranslation("initiative-page.history"));
        details.addClassName("history");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new HistoryTable(history.of(id), clock.getZone()));
            }
        });
        return details;
    }
}
