package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.TopicWave;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;

/** Topic by topic: what members said last before an offering, the offering, and what they said next. */
class NeedsAnswered extends Div {

    private final Map<String, List<TopicWave>> waves;
    private final LocalDate begins;
    private final LocalDate ends;

    NeedsAnswered(OfferingRow row, Map<String, List<TopicWave>> waves, Topics topics) {
        this.waves = waves;
        begins = row.beginsOn();
        ends = row.endsOn() == null ? begins : row.endsOn();
        add(new DataTable<String>(getTranslation("learning-offering.needs"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("learning-offering.topic"),
                        key -> new Anchor("learning/topics/" + key, OfferingWords.topic(topics, key)))
                .column(getTranslation("learning-offering.needs.before"), key -> said(before(key)))
                .text(getTranslation("learning-offering.needs.then"), key -> OfferingWords.days(row))
                .column(getTranslation("learning-offering.needs.after"), key -> said(after(key)))
                .rows(row.topics()));
    }

    private TopicWave before(String key) {
        return waves.getOrDefault(key, List.of()).stream()
                .filter(wave -> !wave.closed().isAfter(begins))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private TopicWave after(String key) {
        return waves.getOrDefault(key, List.of()).stream()
                .filter(wave -> wave.closed().isAfter(ends))
                .findFirst()
                .orElse(null);
    }

    private Component said(TopicWave wave) {
        if (wave == null) {
            return new Div(getTranslation("learning-offering.needs.not-asked"));
        }
        NeedShare interested = wave.need().interested();
        return new Div(new Anchor(
                "surveys/" + wave.survey().id() + "/results",
                interested.known()
                        ? getTranslation(
                                "learning-offering.needs.said",
                                SaidAndDone.share(interested),
                                Formats.here().month(wave.closed()))
                        : getTranslation(
                                "learning-offering.needs.held-back",
                                Formats.here().month(wave.closed()))));
    }
}
