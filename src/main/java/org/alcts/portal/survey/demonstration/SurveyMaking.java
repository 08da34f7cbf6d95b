package org.alcts.portal.survey.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.Outcome;
import org.alcts.portal.decision.demonstration.DemonstrationVotes;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.survey.Audience;
import org.alcts.portal.survey.EnteredFielding;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.bank.SurveyFromBank;
import org.alcts.portal.survey.results.ResultsPublication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the officers of the day did with a survey, done through the portal's own services. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class SurveyMaking {

    private static final int THRESHOLD = 5;
    private static final int TEXT_THRESHOLD = 10;

    private final SurveyFromBank bank;
    private final SurveyFielding fielding;
    private final ResultsPublication publication;
    private final BoardDecisions board;
    private final DemonstrationVotes votes;
    private final Performer performer;
    private final JdbcClient jdbc;

    SurveyMaking(
            SurveyFromBank bank,
            SurveyFielding fielding,
            ResultsPublication publication,
            BoardDecisions board,
            DemonstrationVotes votes,
            Performer performer,
            JdbcClient jdbc) {
        this.bank = bank;
        this.fielding = fielding;
        this.publication = publication;
        this.board = board;
        this.votes = votes;
        this.performer = performer;
        this.jdbc = jdbc;
    }

    void make(ScriptedSurvey script, LocalDate day) {
        performer.asWriter(script.unit(), day, () -> {
            long id = bank.create(script.template(), unit(script.unit()), script.title());
            fielding.plan(id, fielding.find(id).version(), plan(script));
        });
    }

    void propose(ScriptedSurvey script, LocalDate day) {
        performer.asWriter(script.unit(), day, () -> fielding.propose(id(script)));
    }

    void decide(ScriptedSurvey script, LocalDate day) {
        long decision = jdbc.sql("""
                        select id from decision
                         where subject_kind = 'SURVEY' and subject_id = ? and state = 'WAITING'""").param(id(script)).query(Long.class).single();
        performer.asBoard(
                day,
                voter -> board.recusals(Set.of(decision)).isEmpty(),
                () -> votes.decide(decision, Outcome.APPROVED, null, day));
    }

    void open(ScriptedSurvey script, LocalDate day) {
        performer.asOffice(day, () -> fielding.open(id(script)));
    }

    void close(ScriptedSurvey script, LocalDate day) {
        performer.asOffice(day, () -> fielding.close(id(script)));
    }

    void publish(ScriptedSurvey script, LocalDate day) {
        performer.asOffice(day, () -> publication.publish(id(script)));
    }

    boolean isThere(ScriptedSurvey script) {
        return !ids(script).isEmpty();
    }

    long id(ScriptedSurvey script) {
        return ids(script).getFirst();
    }

    private List<Long> ids(ScriptedSurvey script) {
        return jdbc.sql(
                        "select s.id from survey s join unit u on u.id = s.unit_id where s.title = ? and u.unit_key = ?")
                .params(script.title(), script.unit())
                .query(Long.class)
                .list();
    }

    /** One that was closed by hand has no end beforehand: the portal's jobs may run between two steps, and know today only. */
    private EnteredFielding plan(ScriptedSurvey script) {
        Set<Long> units = script.audience().stream().map(this::unit).collect(Collectors.toSet());
        return new EnteredFielding(
                units.isEmpty() ? Audience.MEMBERS : Audience.UNITS,
                units,
                List.of(),
                true,
                THRESHOLD,
                TEXT_THRESHOLD,
                null,
                script.closed() == null ? script.until().atTime(LocalTime.of(23, 59)) : null);
    }

    private long unit(String key) {
        return jdbc.sql("select id from unit where unit_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
