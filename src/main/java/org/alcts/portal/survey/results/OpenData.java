package org.alcts.portal.survey.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.tally.SurveyTally;

/**
 * Results as everybody may see them. Counts below 10 are hidden where members see those from the survey's own threshold on; and
 * nothing is shown that members do not see. The second is not a matter of course: with more counts hidden a mean can be
 * shown that was held back beside fewer, and whoever reads both would work out a small count from it.
 */
final class OpenData {

    /** The smallest count in open data, as health statistics do (Washington State, guidelines on small numbers). */
    static final int SMALLEST_COUNT = 10;

    private final WholeResults members;
    private final WholeResults everybody;

    OpenData(SurveySummary survey, SurveyTally tally) {
        this(tally, survey.publicData() ? 0 : survey.threshold(), threshold(survey));
    }

    OpenData(SurveyTally tally, int membersThreshold, int threshold) {
        members = new WholeResults(tally, membersThreshold);
        everybody = new WholeResults(tally, threshold);
    }

    /** Nothing is held back of what was published elsewhere already. */
    static int threshold(SurveySummary survey) {
        return survey.publicData() ? 0 : Math.max(SMALLEST_COUNT, survey.threshold());
    }

    QuestionResult of(Question question) {
        QuestionResult seen = members.of(question);
        QuestionResult stricter = everybody.of(question);
        List<FieldResult> fields = new ArrayList<>();
        for (int i = 0; i < seen.fields().size(); i++) {
            fields.add(both(seen.fields().get(i), stricter.fields().get(i)));
        }
        return new QuestionResult(question, both(seen.answered(), stricter.answered()), fields);
    }

    private static FieldResult both(FieldResult seen, FieldResult stricter) {
        List<ValueResult> values = new ArrayList<>();
        for (int i = 0; i < stricter.values().size(); i++) {
            ValueResult value = stricter.values().get(i);
            values.add(
                    seen.values().get(i).count().isShown()
                            ? value
                            : new ValueResult(
                                    value.code(),
                                    value.label(),
                                    both(seen.values().get(i).count(), value.count()),
                                    Optional.empty(),
                                    Optional.empty()));
        }
        return new FieldResult(
                stricter.field(),
                both(seen.base(), stricter.base()),
                values,
                seen.mean().flatMap(known -> stricter.mean()),
                seen.median().flatMap(known -> stricter.median()));
    }

    private static Figure both(Figure seen, Figure stricter) {
        return stricter.isShown() && !seen.isShown() ? seen : stricter;
    }
}
