package org.alcts.portal.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.tally.SurveyTally;

/** The results of one group: each field's table with the group's field, of which the group is one column. */
final class GroupResults {

    private final SurveyTally all;
    private final Cells by;
    private final Map<String, SurveyTally> groups;
    private final int column;
    private final int threshold;

    /**
     * @param group code of the column's cell
     * @param threshold 0 hides nothing
     */
    GroupResults(SurveyTally all, Cells by, Map<String, SurveyTally> groups, String group, int threshold) {
        this.all = all;
        this.by = by;
        this.groups = groups;
        this.column = by.codes().indexOf(group);
        this.threshold = threshold;
    }

    QuestionResult of(Question question) {
        return new QuestionResult(
                question,
                base(group().of(question.code()).answered()),
                OtherWords.hidden(question.fields().stream().map(this::of).toList()));
    }

    private FieldResult of(Field field) {
        Cells cells = Cells.of(field, all);
        Figure base = base(cells.base(group()));
        if (cells.codes().isEmpty() || field.name().equals(by.field().name())) {
            return new FieldResult(field, base, List.of(), Optional.empty(), Optional.empty());
        }
        PairTable table = PairTable.of(cells, by, all, groups, threshold);
        List<Figure> figures = table.column(column);
        List<ValueResult> values = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean notTicked = field.kind() == FieldKind.FLAG && i == 1;
            if (!notTicked) {
                values.add(ValueResult.of(cells.codes().get(i), cells.labels().get(i), figures.get(i), base));
            }
        }
        // A mean of exact numbers could be subtracted from that of everybody else; of a scale the table can be looked
        // at.
        Optional<double[]> scores = field.kind() == FieldKind.CHOICE && base.isShown() && base.number() > 0
                ? Scores.of(cells.codes()).filter(found -> threshold <= 1 || table.showsMeans())
                : Optional.empty();
        long[] counts = table.counts(column);
        return new FieldResult(
                field,
                base,
                values,
                scores.map(s -> Scores.mean(s, counts)),
                scores.map(s -> WholeResults.plain(Scores.median(s, counts))));
    }

    private SurveyTally group() {
        return groups.getOrDefault(by.codes().get(column), new SurveyTally(0, Map.of()));
    }

    private Figure base(long answered) {
        return Figure.of(answered, answered > 0 && answered < threshold ? Hiding.SMALL_GROUP : null);
    }
}
