package org.alcts.portal.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.check.QuestionnaireCheck;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** What must be right before a survey is put to people. */
@Component
class FieldingCheck {

    private static final int HIGHEST_THRESHOLD = 1000;

    private final SurveyAudience audience;
    private final Clock clock;

    FieldingCheck(SurveyAudience audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    /** @throws EntriesRefused with all that is missing or wrong */
    FieldingPlan plan(EnteredFielding entered) {
        List<Refused> refusals = new ArrayList<>();
        Audience asked = entered.audience();
        if (asked == null) {
            refusals.add(new Refused("audience", "survey.refused.audience"));
        } else if (asked == Audience.UNITS && entered.unitIds().isEmpty()) {
            refusals.add(new Refused("units", "survey.refused.units"));
        } else if (asked == Audience.LIST) {
            checkList(entered, refusals);
        }
        checkThreshold("threshold", entered.threshold(), SurveySummary.SMALLEST_THRESHOLD, refusals);
        int threshold = entered.threshold() == null ? 0 : entered.threshold();
        checkThreshold(
                "textThreshold",
                entered.textThreshold(),
                Math.max(threshold, SurveySummary.SMALLEST_THRESHOLD),
                refusals);
        Instant opens = instant(entered.opensAt());
        Instant closes = instant(entered.closesAt());
        if (closes != null && !closes.isAfter(clock.instant())) {
            refusals.add(new Refused("closesAt", "survey.refused.closes-in-past"));
        } else if (closes != null && opens != null && !closes.isAfter(opens)) {
            refusals.add(new Refused("closesAt", "survey.refused.closes-before"));
        }
        if (!refusals.isEmpty()) {
            throw new EntriesRefused(refusals);
        }
        Set<Long> persons = asked == Audience.LIST ? audience.personsOf(entered.addresses()) : Set.of();
        return new FieldingPlan(
                asked,
                entered.unitIds(),
                persons,
                entered.anonymous(),
                entered.threshold(),
                entered.textThreshold(),
                opens,
                closes);
    }

    /** @throws EntriesRefused when nobody would be asked, or the checks find an error in the questionnaire */
    void requireReady(Survey survey, Questionnaire questionnaire) {
        List<Refused> refusals = new ArrayList<>();
        if (questionnaire.fields().isEmpty()) {
            refusals.add(new Refused("", "survey.refused.no-question"));
        } else {
            int errors = QuestionnaireCheck.errors(questionnaire).size();
            if (errors > 0) {
                refusals.add(new Refused("", "survey.refused.checks", errors));
            }
        }
        if (audience.size(survey.id(), survey.audience(), LocalDate.now(clock)) == 0) {
            refusals.add(new Refused("audience", "survey.refused.nobody"));
        }
        if (!refusals.isEmpty()) {
            throw new EntriesRefused(refusals);
        }
    }

    private void checkList(EnteredFielding entered, List<Refused> refusals) {
        if (entered.addresses().isEmpty()) {
            refusals.add(new Refused("addresses", "survey.refused.addresses"));
            return;
        }
        List<String> unknown = audience.unknown(entered.addresses());
        if (!unknown.isEmpty()) {
            refusals.add(new Refused("addresses", "survey.refused.unknown-addresses", String.join(", ", unknown)));
        }
    }

    private static void checkThreshold(String field, Integer value, int lowest, List<Refused> refusals) {
        if (value == null || value < lowest || value > HIGHEST_THRESHOLD) {
            refusals.add(new Refused(field, "survey.refused.threshold", lowest, HIGHEST_THRESHOLD));
        }
    }

    private Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(clock.getZone()).toInstant();
    }
}
