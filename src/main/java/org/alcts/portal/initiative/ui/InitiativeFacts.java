package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Currency;
import java.util.stream.Collectors;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.initiative.Link;
import org.alcts.portal.initiative.Needs;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;

/** Who, when, for which objectives, and what it needs, as names and values. */
class InitiativeFacts extends Section {

    private final DescriptionList list = new DescriptionList();

    InitiativeFacts(InitiativePage page) {
        super(I18NProvider.translate("initiative-page.facts"));
        framed();
        list.addClassName("facts");
        add(list);
        objectives(page);
        units(page);
        fact("initiative-page.owner", new Text(owner(page)));
        fact("initiative-page.reach", new Text(InitiativeWords.of(page.reach())));
        fact("initiative-page.visibility", new Text(InitiativeWords.of(page.visibility())));
        fact(
                "initiative-page.start",
                new Text(
                        InitiativeWords.planned(page.start().day(), page.start().meeting())));
        fact(
                "initiative-page.target",
                new Text(InitiativeWords.planned(
                        page.target().day(), page.target().meeting())));
        needs(page.needs(), page.spentMinor());
        if (!page.links().isEmpty()) {
            Div links = new Div();
            page.links().forEach(link -> links.add(link(link)));
            links.addClassName("stack");
            fact("initiative-page.links", links);
        }
        Formats formats = Formats.here();
        fact("initiative-page.filed", new Text(formats.day(page.createdOn())));
        if (page.approvedOn() != null) {
            fact("initiative-page.approved", new Text(formats.day(page.approvedOn())));
        }
    }

    private void objectives(InitiativePage page) {
        Div served = new Div();
        served.addClassName("stack");
        for (InitiativePage.Served objective : page.objectives()) {
            Anchor code = new Anchor("goals/" + objective.goal(), objective.code());
            Span line = new Span(code, new Span(" " + objective.wording() + " "));
            Span share = new Span(
                    objective.primary() && objective.sharePercent() == 100
                            ? ""
                            : getTranslation(
                                    objective.primary() ? "initiative-page.share.primary" : "initiative-page.share",
                                    Formats.here().percent(objective.sharePercent())));
            share.addClassName("secondary");
            line.add(share);
            served.add(line);
        }
        fact("initiative-page.objectives", served);
    }

    private void units(InitiativePage page) {
        fact("initiative-page.lead", unit(page.lead()));
        if (!page.partners().isEmpty()) {
            Div partners = new Div();
            partners.addClassName("stack");
            page.partners().forEach(partner -> partners.add(unit(partner)));
            fact("initiative-page.partners", partners);
        }
    }

    private static Component unit(InitiativePage.UnitRef unit) {
        return new Anchor("units/" + unit.key(), unit.name());
    }

    private String owner(InitiativePage page) {
        String office = InitiativeWords.of(page.ownerOffice());
        return page.owners().isEmpty()
                ? getTranslation("initiative-page.owner.vacant", office)
                : getTranslation(
                        "initiative-page.owner.of",
                        office,
                        page.owners().stream().map(InitiativePage.Owner::name).collect(Collectors.joining(", ")));
    }

    private void needs(Needs needs, Long spentMinor) {
        Formats formats = Formats.here();
        Currency currency = Currency.getInstance(needs.currency());
        if (needs.moneyMinor() != null) {
            fact("initiative-page.money", new Text(formats.money(needs.moneyMinor(), currency)));
        }
        if (spentMinor != null) {
            fact("initiative-page.spent", new Text(formats.money(spentMinor, currency)));
        }
        if (needs.staffHours() != null) {
            fact("initiative-page.hours", new Text(formats.number(needs.staffHours())));
        }
        if (needs.meetingSlot() != null) {
            fact("initiative-page.slot", new Text(needs.meetingSlot()));
        }
        if (needs.publication() != null) {
            fact("initiative-page.publication", new Text(needs.publication()));
        }
    }

    private static Component link(Link link) {
        Anchor anchor = new Anchor(link.address(), link.label().isBlank() ? link.address() : link.label());
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return anchor;
    }

    private void fact(String key, Component value) {
        list.add(new Term(getTranslation(key)), new Description(value));
    }
}
