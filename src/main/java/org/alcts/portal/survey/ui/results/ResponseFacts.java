package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.survey.ResponseRate.Group;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** How many answered, and whether they are like those who were asked: to be known before any result. */
class ResponseFacts extends Div {

    private final ResponseRate rate;

    /** @param counted responses in the results; the newest few wait until there are enough of them */
    ResponseFacts(ResponseRate rate, Figure counted) {
        this.rate = rate;
        addClassName("stack");
        add(
                new CardGrid(
                                figure(
                                        share(rate.answered(), rate.asked()),
                                        getTranslation("survey-results.rate"),
                                        getTranslation("survey-results.rate.basis", rate.answered(), rate.asked())),
                                figure(
                                        ResultWords.figure(counted),
                                        getTranslation("survey-results.counted"),
                                        getTranslation("survey-results.counted.basis")))
                        .narrow(),
                new Said(
                        rate.differs() ? Tone.WARNING : Tone.INFO,
                        getTranslation(rate.differs() ? "survey-results.differs" : "survey-results.caveat")));
        if (!rate.sections().isEmpty() || !rate.settings().isEmpty()) {
            add(new Details(getTranslation("survey-results.groups"), groups()));
        }
    }

    private static Component figure(String number, String label, String basis) {
        Div box = new Div(
                part("figure-number", number),
                new Span(" "),
                part("figure-label", label),
                new Span(" "),
                part("figure-basis", basis));
        box.addClassName("figure");
        return box;
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }

    private Component groups() {
        Div columns = new Div();
        columns.addClassName("result-columns");
        if (!rate.sections().isEmpty()) {
            columns.add(table("survey-results.by-section", rate.sections(), false));
        }
        if (!rate.settings().isEmpty()) {
            columns.add(table("survey-results.by-setting", rate.settings(), true));
        }
        return columns;
    }

    private Component table(String caption, List<Group> groups, boolean settings) {
        return new DataTable<Group>(getTranslation(caption))
                .rowHeading(getTranslation(caption), group -> new Text(settings ? setting(group) : group.name()))
                .number(getTranslation("survey-results.of-asked"), group -> share(group.asked(), rate.asked()))
                .number(getTranslation("survey-results.of-answers"), group -> share(group.answered(), rate.answered()))
                .column(getTranslation("survey-results.sample"), ResponseFacts::difference)
                .rows(groups);
    }

    private static Component difference(Group group) {
        return group.differs()
                ? new StatusBadge(Tone.WARNING, I18NProvider.translate("survey-results.sample.differs"))
                : new Text(I18NProvider.translate("survey-results.sample.fits"));
    }

    private static String setting(Group group) {
        return I18NProvider.translate("people.work-setting." + group.key().toLowerCase(Locale.ROOT));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : Share.percent(100.0 * part / whole);
    }
}
