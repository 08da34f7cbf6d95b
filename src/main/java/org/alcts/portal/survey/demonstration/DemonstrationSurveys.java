package org.alcts.portal.survey.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.platform.start.Progress;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.Responses;
import org.alcts.portal.survey.tally.TallyBatches;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the demonstration's surveys happen day by day up to today. Who answers what is drawn, the same every time. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationSurveys {

    private static final LocalDate BEGINNING = LocalDate.of(2006, 10, 1);
    private static final double DAYS_A_YEAR = 365.25;

    private final SurveyMaking making;
    private final Respondents respondents;
    private final SurveyReader surveys;
    private final Topics topics;
    private final Responses responses;
    private final TallyBatches tallies;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationSurveys(
            SurveyMaking making,
            Respondents respondents,
            SurveyReader surveys,
            Topics topics,
            Responses responses,
            TallyBatches tallies,
            DemonstrationSteps steps,
            Clock calendar) {
        this.making = making;
        this.respondents = respondents;
        this.surveys = surveys;
        this.topics = topics;
        this.responses = responses;
        this.tallies = tallies;
        this.steps = steps;
        this.calendar = calendar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(15)
    void load() {
        Progress.say("Loading the surveys");
        ScriptedSurvey.ALL.forEach(this::play);
    }

    private void play(ScriptedSurvey script) {
        take("made", script, script.made(), () -> making.make(script, script.made()));
        // Nobody may have written for the unit on that day, in a portal with other people.
        if (making.isThere(script)) {
            take("proposed", script, script.proposed(), () -> making.propose(script, script.proposed()));
            take("decided", script, script.decided(), () -> making.decide(script, script.decided()));
            take("answered", script, script.opened(), () -> {
                making.open(script, script.opened());
                answer(script);
            });
            take("closed", script, script.closed(), () -> making.close(script, script.closed()));
            take("published", script, script.published(), () -> making.publish(script, script.published()));
        }
    }

    private void take(String what, ScriptedSurvey script, LocalDate day, Runnable step) {
        if (day != null && day.isBefore(LocalDate.now(calendar))) {
            steps.take("survey " + what + ": " + script.title(), day, step);
        }
    }

    private void answer(ScriptedSurvey script) {
        Random random = new Random(script.title().hashCode());
        long id = making.id(script);
        Questionnaire questionnaire = surveys.questionnaire(id);
        List<Respondent> answering = respondents.pick(id, script.opened(), script.share(), random);
        MadeUpAnswers made = new MadeUpAnswers(
                questionnaire,
                topics.all(),
                new Leanings(),
                new FreeTexts(answering.size(), random),
                ChronoUnit.DAYS.between(BEGINNING, script.opened()) / DAYS_A_YEAR,
                random);
        List<Answers> all = new ArrayList<>();
        for (Respondent respondent : answering) {
            all.add(made.of(respondent, all.size()));
        }
        // Apart from the order in which the respondents were drawn.
        Collections.shuffle(all);
        responses.store(id, all);
        respondents.markAnswered(id, answering);
        tallies.count(id);
    }
}
