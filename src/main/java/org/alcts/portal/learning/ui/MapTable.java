package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.ui.DataTable;

/** Topic by topic: demand, gap, supply and fit, and for an unmet need the way to propose something. */
class MapTable extends Div {

    MapTable(NeedMap map, List<MapTopic> shown, NeedWords words, boolean writer) {
        DataTable<MapTopic> table = new DataTable<MapTopic>(getTranslation("learning-map.topics"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("learning.topic"), MapWords::name)
                .column(getTranslation("learning-map.cell"), MapWords::badge)
                .figure(
                        getTranslation("learning.interested"),
                        topic -> NeedWords.share(topic.need().interested()),
                        topic -> "surveys/" + map.survey().id() + "/results");
        if (map.workplaceAsked()) {
            table.number(
                    getTranslation("learning.urgent"),
                    topic -> NeedWords.share(topic.need().urgent()));
        }
        if (map.levelAsked()) {
            table.number(
                            getTranslation("learning.able"),
                            topic -> NeedWords.share(topic.need().able()))
                    .number(getTranslation("learning.gap"), topic -> MapWords.gap(topic.need(), true));
        }
        table.figure(
                        getTranslation("learning-map.supply"),
                        topic -> String.valueOf(topic.supply()),
                        topic -> MapWords.supplyList(topic.key()))
                .number(getTranslation("learning-map.fit"), topic -> MapWords.fit(topic.fit()));
        if (writer) {
            table.column(getTranslation("learning.next"), topic -> next(map, topic, words));
        }
        add(table.rows(shown));
    }

    private static Component next(NeedMap map, MapTopic topic, NeedWords words) {
        return topic.cell().filter(Cell.UNMET::equals).isPresent() ? new ProposeLink(map, topic, words) : new Span();
    }
}
