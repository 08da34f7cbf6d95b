package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.survey.ResponseRate.Group;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** Those who answered beside those who were asked, by section and work setting. */
class SampleTable extends Div {

    SampleTable(ResponseRate rate) {
        addClassName("result-columns");
        if (rate.sections().isEmpty() && rate.settings().isEmpty()) {
            Span unknown = new Span(getTranslation("learning-map.sample.unknown"));
            unknown.addClassName("note");
            add(unknown);
        }
        if (!rate.sections().isEmpty()) {
            add(table("learning-map.sample.section", rate, rate.sections(), false));
        }
        if (!rate.settings().isEmpty()) {
            add(table("learning-map.sample.setting", rate, rate.settings(), true));
        }
    }

    private DataTable<Group> table(String caption, ResponseRate rate, List<Group> groups, boolean settings) {
        return new DataTable<Group>(getTranslation(caption))
                .rowHeading(getTranslation(caption), group -> new Text(settings ? setting(group) : group.name()))
                .number(getTranslation("learning-map.sample.asked"), group -> share(group.asked(), rate.asked()))
                .number(
                        getTranslation("learning-map.sample.answered"),
                        group -> share(group.answered(), rate.answered()))
                .column(
                        getTranslation("learning-map.sample.fits"),
                        group -> group.differs()
                                ? new StatusBadge(Tone.WARNING, I18NProvider.translate("learning-map.sample.no"))
                                : new Text(I18NProvider.translate("learning-map.sample.yes")))
                .rows(groups);
    }

    private static String setting(Group group) {
        return I18NProvider.translate("people.work-setting." + group.key().toLowerCase(Locale.ROOT));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : MapWords.percent((double) part / whole);
    }
}
