package org.alcts.portal.learning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.Figure;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.ValueResult;

/** Reads from the results of a survey how many said that they have a need; adds up shown numbers only. */
final class NeedCount {

    private final ResultsPage results;

    NeedCount(ResultsPage results) {
        this.results = results;
    }

    NeedShare of(Need need) {
        return results.questions().stream()
                .filter(result -> need.isOf(result.question()))
                .findFirst()
                .map(result -> of(result, need))
                .orElse(NeedShare.HIDDEN);
    }

    private NeedShare of(QuestionResult result, Need need) {
        if (result.question().kind() == QuestionKind.RANKING) {
            return sum(
                    result.answered(),
                    result.fields().stream()
                            .map(field -> count(field, need.choice()))
                            .toList());
        }
        Optional<FieldResult> field = result.fields().stream()
                .filter(one -> one.field().name().equals(need.field()))
                .findFirst();
        if (field.isEmpty() || field.get().values().isEmpty()) {
            return sum(results.responses(), List.of(result.answered()));
        }
        return of(field.get(), need.choice());
    }

    private static NeedShare of(FieldResult field, String choice) {
        if (choice != null) {
            return sum(field.base(), List.of(count(field, choice)));
        }
        if (field.field().kind() == FieldKind.FLAG) {
            return sum(field.base(), List.of(field.values().getFirst().count()));
        }
        return sum(
                field.base(),
                Need.upperEnd(field.field()).stream()
                        .map(code -> count(field, code))
                        .toList());
    }

    /** Nobody where the answer does not occur. */
    private static Figure count(FieldResult field, String choice) {
        return field.values().stream()
                .filter(value -> Objects.equals(value.code(), choice))
                .findFirst()
                .map(ValueResult::count)
                .orElse(Figure.shown(0));
    }

    private static NeedShare sum(Figure base, List<Figure> counts) {
        boolean known = base.isShown() && !counts.isEmpty() && counts.stream().allMatch(Figure::isShown);
        return known
                ? new NeedShare(
                        base.number(), counts.stream().mapToLong(Figure::number).sum())
                : NeedShare.HIDDEN;
    }
}
