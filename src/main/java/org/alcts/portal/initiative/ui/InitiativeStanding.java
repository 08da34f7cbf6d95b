package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.RelativeDay;
import org.alcts.portal.ui.Section;

/** How an initiative stands: health claimed and computed with its derivation, percent done, what came of it. */
class InitiativeStanding extends Section {

    InitiativeStanding(InitiativePage page, LocalDate today) {
        super(I18NProvider.translate("initiative-page.standing"));
        framed();
        if (page.computed() != null) {
            add(health(page));
        }
        add(progress(page));
        Paragraph updated = new Paragraph(
                new Span(getTranslation("initiative-page.updated")), new RelativeDay(page.lastUpdateOn(), today));
        updated.addClassName("secondary");
        Div line = new Div(updated);
        line.addClassName("badges");
        if (page.stale()) {
            line.add(InitiativeWords.staleBadge());
        }
        add(line);
        text("initiative-page.outcome", page.outcome());
        text("initiative-page.lessons", page.lessons());
        text("initiative-page.closing-reason", page.closingReason());
    }

    private Div health(InitiativePage page) {
        Span computed = new Span(
                new Span(getTranslation("initiative-page.computed")),
                InitiativeWords.badge(page.computed().health()));
        computed.addClassName("badges");
        UnorderedList why = new UnorderedList();
        why.addClassName("bullets");
        InitiativeWords.derivation(page.computed()).forEach(reason -> why.add(new ListItem(reason)));
        Div health = new Div(computed, why);
        if (page.claimed() != null) {
            Span claimed = new Span(
                    new Span(getTranslation("initiative-page.claimed")), InitiativeWords.badge(page.claimed()));
            claimed.addClassName("badges");
            health.addComponentAsFirst(claimed);
        }
        if (page.differs()) {
            health.add(new Paragraph(getTranslation("initiative-page.differs", lastReason(page))));
        }
        health.addClassName("stack");
        return health;
    }

    /** Why the last claim differed; where it did not then, the difference came with time. */
    private String lastReason(InitiativePage page) {
        return page.updates().stream()
                .filter(entry -> entry.healthClaimed() != null)
                .findFirst()
                .map(InitiativePage.LogEntry::differenceReason)
                .filter(reason -> !reason.isBlank())
                .orElseGet(() -> getTranslation("initiative-page.differs.since"));
    }

    private Div progress(InitiativePage page) {
        ProgressBar bar = new ProgressBar(0, 100, page.percentDone());
        bar.getElement().setAttribute("aria-label", getTranslation("initiative-page.percent"));
        Div line = new Div(
                bar,
                new Span(getTranslation(
                        "initiative-page.percent.of", Formats.here().percent(page.percentDone()))));
        line.addClassName("progress-line");
        return line;
    }

    private void text(String key, String text) {
        if (text != null) {
            add(new LabelledText(getTranslation(key), text));
        }
    }
}
