package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.alcts.portal.board.GoalDashboard.ObjectiveLine;
import org.alcts.portal.board.measure.MeasureKind;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.measure.TrendPoint;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.QueryFilters;

/**
 * Objectives with what is known of them in three columns that are never added up: whether somebody works on it, how much is
 * done, and what came of it.
 */
public class Scorecard extends Div {

    private final List<MeasureStanding> measures;
    private final AsOfBar bar;
    private final Map<Long, List<TrendPoint>> trends;

    /** @param objectives the lines, with their active initiatives @param caption what the table shows */
    public Scorecard(String caption, List<ObjectiveLine> objectives, List<MeasureStanding> measures, AsOfBar bar) {
        this(caption, objectives, measures, Map.of(), bar);
    }

    /** @param trends how the measures came to where they stand, by their ids; without those of which nothing is drawn */
    public Scorecard(
            String caption,
            List<ObjectiveLine> objectives,
            List<MeasureStanding> measures,
            Map<Long, List<TrendPoint>> trends,
            AsOfBar bar) {
        this.trends = trends;
        this.measures = measures;
        this.bar = bar;
        addClassName("scorecard");
        add(new DataTable<ObjectiveLine>(caption)
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("measure.objective"), line -> new Text(line.code() + " " + line.wording()))
                .column(getTranslation("measure.kind.COVERAGE"), this::coverage)
                .column(getTranslation("measure.kind.ACTIVITY"), line -> cell(line, MeasureKind.ACTIVITY))
                .column(getTranslation("measure.kind.OUTCOME"), line -> cell(line, MeasureKind.OUTCOME))
                .rows(objectives));
    }

    private Component coverage(ObjectiveLine line) {
        Div cell = cell(line, MeasureKind.COVERAGE);
        String active = getTranslation("measure.active", line.active());
        cell.addComponentAsFirst(
                line.active() == 0
                        ? new Div(active)
                        : new Anchor(
                                QueryFilters.none()
                                        .with(AsOfBar.PARAMETER, bar.day())
                                        .with("objective", line.code())
                                        .with("stage", "active")
                                        .href("initiatives"),
                                active));
        return cell;
    }

    private Div cell(ObjectiveLine line, MeasureKind kind) {
        Div cell = new Div();
        cell.addClassName("measures");
        measures.stream()
                .filter(measure -> line.code().equals(measure.objective()) && measure.kind() == kind)
                .forEach(measure -> cell.add(line(measure)));
        return cell;
    }

    private MeasureLine line(MeasureStanding measure) {
        MeasureLine line = new MeasureLine(measure, bar.keeping("board/measures/" + measure.key()));
        List<TrendPoint> points = trends.getOrDefault(measure.id(), List.of());
        if (points.size() > 1) {
            line.add(new Sparkline(measure, points));
        }
        return line;
    }
}
