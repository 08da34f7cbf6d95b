package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.plan.exchange.StratmlPlan;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.TextBlock;

/** Values, organizations and source of a plan that came in with a file; what its only organization is stands above. */
class PlanFileSection extends Section {

    PlanFileSection(StratmlPlan said) {
        super(I18NProvider.translate("plan-file.beside.file"));
        framed();
        if (!said.values().isEmpty()) {
            Div values = part("plan-file.beside.values");
            said.values().forEach(value -> values.add(entry(value.name(), value.description())));
            add(values);
        }
        if (!said.organizations().isEmpty()) {
            Div organizations = part("plan-file.beside.organizations");
            said.organizations().forEach(one -> {
                String name = one.acronym() == null || one.name() == null
                        ? one.name()
                        : one.name() + " (" + one.acronym() + ")";
                boolean above = said.onlyOrganization().isPresent();
                organizations.add(entry(name, above ? null : one.description()));
                PlanBeside.stakeholders(one.stakeholders()).ifPresent(organizations::add);
            });
            add(organizations);
        }
        source(said.administration());
    }

    private void source(StratmlPlan.Administration about) {
        if (about.source() == null && about.publishedOn() == null) {
            return;
        }
        Div source = part("plan-file.beside.source");
        if (about.source() != null) {
            // What a file calls its source can be any address: others than of the web are shown and lead nowhere.
            boolean web = about.source().matches("(?i)https?://[^\\s]+");
            source.add(new Paragraph(web ? link(about.source()) : new Span(about.source())));
        }
        if (about.publishedOn() != null) {
            source.add(new Paragraph(
                    getTranslation("plan-file.beside.published", Formats.here().day(about.publishedOn()))));
        }
        add(source);
    }

    private static Anchor link(String address) {
        Anchor link = new Anchor(address, address);
        link.getElement().setAttribute("rel", "noreferrer noopener");
        return link;
    }

    private Div part(String heading) {
        Span words = new Span(getTranslation(heading));
        words.addClassName("plan-file-part");
        Div part = new Div(words);
        part.addClassName("stack");
        return part;
    }

    private static Div entry(String name, String description) {
        Div entry = new Div();
        if (name != null) {
            Span words = new Span(name);
            words.addClassName("plan-objective-name");
            entry.add(words);
        }
        if (description != null) {
            entry.add(new TextBlock(description));
        }
        return entry;
    }
}
