package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;

/** The Board's question whether the association can pay its way and keeps its members: every measure of that, those without data too. */
public class SolvencyAtBoard extends Section {

    /** Keys of the measures that answer it, money first. */
    private static final List<String> ANSWERS = List.of(
            "operating-result",
            "reserve",
            "dues-share",
            "ce-net-result",
            "sponsorship",
            "retention",
            "retention-first-year",
            "new-members",
            "likely-to-renew");

    /** @param measures all of the plan */
    public SolvencyAtBoard(List<MeasureStanding> measures, AsOfBar bar) {
        super(I18NProvider.translate("board.question.solvent"));
        framed();
        setId("solvent");
        Map<String, MeasureStanding> byKey =
                measures.stream().collect(Collectors.toMap(MeasureStanding::key, Function.identity()));
        List<MeasureStanding> rows =
                ANSWERS.stream().map(byKey::get).filter(Objects::nonNull).toList();
        note(getTranslation(
                "board.solvent.note",
                rows.stream().filter(SolvencyAtBoard::known).count(),
                rows.size()));
        Formats formats = Formats.here();
        add(new DataTable<MeasureStanding>(getTranslation("board.question.solvent"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("board.solvent.measure"),
                        measure -> new Anchor(bar.keeping("board/measures/" + measure.key()), measure.name()))
                .text(
                        getTranslation("measure.value"),
                        measure -> known(measure)
                                ? MeasureWords.value(measure, measure.latest().value())
                                : getTranslation("measure.no-data"))
                .text(
                        getTranslation("measure.counted"),
                        measure -> known(measure) ? MeasureWords.basis(measure.latest()) : "")
                .text(
                        getTranslation("measure.day"),
                        measure -> known(measure) ? formats.day(measure.latest().asOf()) : "")
                .text(
                        getTranslation("board.solvent.before"),
                        measure -> measure.previous() == null
                                ? ""
                                : MeasureWords.value(measure, measure.previous().value()))
                .column(
                        getTranslation("board.solvent.status"),
                        measure -> MeasureWords.badge(measure.status()).explainedBy(MeasureWords.derivation(measure)))
                .text(getTranslation("board.solvent.keeper"), MeasureStanding::keeper)
                .rows(rows));
    }

    private static boolean known(MeasureStanding measure) {
        return measure.latest() != null && measure.latest().value() != null;
    }
}
