package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.learning.TopicChains;
import org.alcts.portal.learning.TopicWave;
import org.alcts.portal.learning.offering.Money;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingLedger;
import org.alcts.portal.learning.offering.OfferingPage;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.learning.offering.OfferingState;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One offering: what it is, what became of it, and the way back to the need that it answers. */
@Route("learning/offerings/:id([0-9]{1,18})")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class OfferingView extends Screen implements BeforeEnterObserver {

    private final OfferingLedger ledger;
    private final OfferingEntries entries;
    private final TopicChains chains;
    private final Topics topics;
    private final Clock clock;

    OfferingView(OfferingLedger ledger, OfferingEntries entries, TopicChains chains, Topics topics, Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.chains = chains;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        try {
            show(ledger.find(id).orElseThrow(NotFoundException::new));
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void show(OfferingPage page) {
        clear();
        header(page);
        OfferingRow row = page.row();
        Map<String, List<TopicWave>> waves = chains.waves(row.topics());
        Div main = new Div(
                new Section(getTranslation("learning-offering.needs"), new NeedsAnswered(row, waves, topics))
                        .note(getTranslation("learning-offering.needs.note"))
                        .framed(),
                result(page));
        if (page.initiative() != null) {
            main.addComponentAtIndex(1, source(page.initiative()));
        }
        main.addClassName("main-column");
        Div aside = new Div(facts(page));
        aside.addClassName("aside-column");
        Div columns = new Div(main, aside);
        columns.addClassName("columns");
        add(columns);
    }

    private void header(OfferingPage page) {
        OfferingRow row = page.row();
        Div badges = new Div(OfferingWords.badge(row));
        badges.addClassName("badges");
        if (row.illustrative()) {
            badges.add(OfferingWords.illustrativeBadge());
        }
        PageHeader header = header(row.title())
                .above(new Anchor("learning/offerings", getTranslation("learning-offering.offerings")), badges)
                .subtitle(getTranslation("learning-offering.head", OfferingWords.of(row.format()), row.unitName()));
        if (page.mayWrite()) {
            Button edit = new Button(
                    getTranslation("learning-offering.edit"),
                    VaadinIcon.EDIT.create(),
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate("learning/offerings/" + row.id() + "/edit")));
            Button remove = new Button(getTranslation("learning-offering.remove"), click -> askToRemove(row));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            header.actions(edit, remove);
        }
    }

    private void askToRemove(OfferingRow row) {
        Ask.beforeLosing(
                getTranslation("learning-offering.remove.ask", row.title()),
                getTranslation("learning-offering.remove.consequence"),
                getTranslation("learning-offering.remove"),
                () -> {
                    try {
                        entries.remove(row.id());
                        Notices.done(getTranslation("learning-offering.removed"));
                        getUI().ifPresent(ui -> ui.navigate("learning/offerings"));
                    } catch (Refused refused) {
                        Notices.failed(Refusals.sentence(refused));
                    }
                });
    }

    private Section facts(OfferingPage page) {
        OfferingRow row = page.row();
        OfferingContent content = page.content();
        Formats formats = Formats.here();
        Facts facts = new Facts()
                .fact("learning-offering.days", OfferingWords.days(row))
                .fact("learning-offering.unit", new Anchor("units/" + row.unitKey(), row.unitName()))
                .fact("learning-offering.format", OfferingWords.of(row.format()))
                .fact("learning-offering.level", OfferingWords.of(row.level()))
                .fact("learning-offering.topics", OfferingWords.topics(topics, row.topics()));
        if (content.minutes() != null) {
            facts.fact("learning-offering.minutes.short", formats.number(content.minutes()));
        }
        facts.fact("learning-offering.fee", OfferingWords.fee(row.feeMinor(), row.currency()))
                .fact("learning-offering.partners", String.join(", ", OfferingContent.partnersOf(content.partners())))
                .fact("learning-offering.access.short", content.access());
        if (content.link() != null) {
            Anchor link = new Anchor(content.link(), getTranslation("learning-offering.link.open"));
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            facts.fact("learning-offering.link", link);
        }
        facts.fact("learning-offering.entered", entered(page)).fact("learning-offering.key", page.key());
        return new Section(getTranslation("learning-offering.facts"), facts).framed();
    }

    private String entered(OfferingPage page) {
        String somebody = getTranslation("learning-offering.somebody");
        return getTranslation(
                "learning-offering.entered.by",
                page.enteredBy() == null ? somebody : page.enteredBy(),
                Formats.here().day(page.enteredOn()),
                page.revisedBy() == null ? somebody : page.revisedBy(),
                Formats.here().moment(page.revisedAt(), clock.getZone()));
    }

    /** The links between the need and the offering. */
    private Section source(OfferingPage.Initiative initiative) {
        Div from = new Div(
                InitiativeWords.link(initiative.id(), initiative.title()),
                new Span(initiative.unit()),
                InitiativeWords.badge(initiative.stage()));
        from.addClassName("evidence");
        Anchor objective = new Anchor(
                QueryFilters.none()
                        .with("objective", initiative.objectiveCode())
                        .href("initiatives"),
                getTranslation("learning.objective", initiative.objectiveCode(), initiative.objective()));
        return new Section(
                        getTranslation("learning-offering.part.why"),
                        new Facts()
                                .fact("learning-offering.initiative", from)
                                .fact("learning-offering.objective", objective))
                .framed();
    }

    private Section result(OfferingPage page) {
        OfferingRow row = page.row();
        Money money = page.content().money();
        Section section = new Section(getTranslation("learning-offering.result")).framed();
        if (row.state() != OfferingState.HELD) {
            Span note = new Span(getTranslation(
                    row.overdue() ? "learning-offering.overdue.meaning" : "learning-offering.result." + row.state()));
            note.addClassName("note");
            section.add(note);
        } else {
            section.add(new Facts()
                    .fact("learning-offering.attendance", OfferingWords.number(row.attendance()))
                    .fact(
                            "learning-offering.newcomers",
                            OfferingWords.number(page.content().turnout().newcomers()))
                    .fact("learning-offering.learned", OfferingWords.learned(row.learned(), row.answers())));
        }
        Facts amounts = new Facts()
                .fact("learning-offering.cost", OfferingWords.money(money.costMinor(), money.currency()))
                .fact("learning-offering.income", OfferingWords.money(money.incomeMinor(), money.currency()));
        if (money.costMinor() != null && money.incomeMinor() != null) {
            amounts.fact(
                    "learning-offering.net",
                    OfferingWords.money(money.incomeMinor() - money.costMinor(), money.currency()));
        }
        section.add(amounts);
        return section;
    }
}
