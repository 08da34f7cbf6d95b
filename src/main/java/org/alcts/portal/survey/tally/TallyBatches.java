package org.alcts.portal.survey.tally;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts responses after they came. While a survey is open, a batch is counted only when twice the survey's threshold wait,
 * and the threshold itself stays behind, chosen by random keys: so no figure ever moves by fewer people than the
 * threshold, not even when the survey closes and the last ones are counted.
 */
@Component
public class TallyBatches {

    /** Keeps a transaction short; what is left waits for the next round. */
    private static final int LARGEST_BATCH = 20_000;

    private final TallyTable table;
    private final Responses responses;
    private final SurveyReader surveys;
    private final ObjectProvider<TextSink> sinks;

    TallyBatches(TallyTable table, Responses responses, SurveyReader surveys, ObjectProvider<TextSink> sinks) {
        this.table = table;
        this.responses = responses;
        this.surveys = surveys;
        this.sinks = sinks;
    }

    /** Makes room for the counts of a survey that opens. */
    @Transactional
    public void begin(long surveyId) {
        table.begin(surveyId);
    }

    /** Counts what may be counted of an open survey. @return how many; 0 too when somebody else is counting */
    @Transactional(timeout = 60)
    public long count(long surveyId) {
        if (!table.hold(surveyId)) {
            return 0;
        }
        int threshold = surveys.get(surveyId).threshold();
        long waiting = responses.waiting(surveyId);
        if (waiting < 2L * threshold) {
            return 0;
        }
        TallyCount count = new TallyCount(surveys.questionnaire(surveyId), true);
        List<byte[]> ids = new ArrayList<>();
        responses.walk(surveyId, false, Math.min(waiting - threshold, LARGEST_BATCH), (id, answers) -> {
            count.add(answers);
            ids.add(id);
        });
        responses.markCounted(ids);
        keep(surveyId, count);
        return ids.size();
    }

    /** Counts all that wait, because no more will come. @return how many */
    @Transactional(timeout = 300)
    public long countAll(long surveyId) {
        table.waitAndHold(surveyId);
        TallyCount count = new TallyCount(surveys.questionnaire(surveyId), true);
        responses.walk(surveyId, false, Long.MAX_VALUE, (id, answers) -> count.add(answers));
        responses.markAllCounted(surveyId);
        keep(surveyId, count);
        return count.responses();
    }

    private void keep(long surveyId, TallyCount count) {
        if (count.responses() > 0) {
            table.add(surveyId, count.result());
            sinks.forEach(sink -> sink.add(surveyId, count.texts()));
        }
    }

    /** Counts anew what was counted, and puts the result in the place of what was kept. @return how many responses */
    @Transactional(timeout = 600)
    public long rebuild(long surveyId) {
        table.waitAndHold(surveyId);
        SurveyTally counted = recount(surveyId);
        table.clear(surveyId);
        table.add(surveyId, counted);
        return counted.responses();
    }

    /** Whether what is kept is what the responses say. */
    @Transactional(timeout = 600)
    public TallyCheck check(long surveyId) {
        table.waitAndHold(surveyId);
        return TallyCheck.compare(table.read(surveyId), recount(surveyId));
    }

    /** The surveys whose responses may wait. */
    @Transactional(readOnly = true)
    public List<SurveySummary> open() {
        return surveys.in(SurveyState.OPEN);
    }

    private SurveyTally recount(long surveyId) {
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        TallyCount count = new TallyCount(questionnaire);
        responses.stream(surveyId, count::add);
        return count.result();
    }
}
