package org.alcts.portal.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.alcts.portal.decision.DecisionRequests;
import org.alcts.portal.decision.Subject;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts surveys to people: who, when, on whose leave. Whoever writes for the unit plans; whoever speaks for it, and the
 * office, opens and closes.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class SurveyFielding {

    private final Surveys surveys;
    private final SurveyReader reader;
    private final SurveyAudience audience;
    private final FieldingCheck check;
    private final SurveyOpening opening;
    private final ParticipationCounts counts;
    private final DecisionRequests decisions;
    private final OfficeTitles titles;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SurveyFielding(
            Surveys surveys,
            SurveyReader reader,
            SurveyAudience audience,
            FieldingCheck check,
            SurveyOpening opening,
            ParticipationCounts counts,
            DecisionRequests decisions,
            OfficeTitles titles,
            CurrentPerson currentPerson,
            Clock clock) {
        this.surveys = surveys;
        this.reader = reader;
        this.audience = audience;
        this.check = check;
        this.opening = opening;
        this.counts = counts;
        this.decisions = decisions;
        this.titles = titles;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @throws Refused when there is no such survey */
    @Transactional(readOnly = true)
    public Fielding find(long id) {
        AssignmentsToday person = currentPerson.today();
        Survey survey = surveys.findById(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), person);
        return fielding(survey, person);
    }

    /**
     * Saves the plan of a draft.
     *
     * @param version what the form began with
     * @throws EntriesRefused when something is missing or wrong
     * @throws Refused when it is a draft no longer, or was changed meanwhile
     */
    public Fielding plan(long id, int version, EnteredFielding entered) {
        AssignmentsToday person = currentPerson.today();
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), person);
        if (!survey.state().inTheMaking()) {
            throw new Refused("", "survey.refused.not-draft");
        }
        if (survey.version() != version) {
            throw new Refused("", "survey.refused.changed-meanwhile");
        }
        FieldingPlan plan = check.plan(entered);
        survey.plan(plan, audience.reach(survey.unitId(), plan, LocalDate.now(clock)));
        surveys.saveAndFlush(survey);
        audience.writeList(id, plan.personIds());
        return fielding(survey, person);
    }

    /**
     * Asks for the leave that it needs: the Board's when it reaches beyond the unit, else it is approved on the spot.
     *
     * @throws EntriesRefused when the questionnaire has errors, or nobody would be asked
     */
    public Fielding propose(long id) {
        AssignmentsToday person = currentPerson.today();
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        if (survey.reach().needsBoard()) {
            SurveyPermissions.requireCanMake(survey.unitId(), person);
        } else {
            SurveyPermissions.requireCanField(survey.unitId(), person);
        }
        if (!survey.state().inTheMaking()) {
            throw new Refused("", "survey.refused.not-draft");
        }
        check.requireReady(survey, reader.questionnaire(id));
        if (survey.reach().needsBoard()) {
            survey.submit();
            decisions.request(
                    new Subject(SubjectKind.SURVEY, id, survey.title(), survey.unitId(), survey.reach()),
                    person,
                    office(person, survey.unitId()));
        } else {
            survey.approve(LocalDate.now(clock));
        }
        surveys.saveAndFlush(survey);
        return fielding(survey, person);
    }

    /** Back to the draft, to change something; what was approved has to be approved again. */
    public Fielding withdraw(long id) {
        AssignmentsToday person = currentPerson.today();
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), person);
        if (survey.state() == SurveyState.PROPOSED) {
            decisions.withdraw(SubjectKind.SURVEY, id);
        } else if (survey.state() != SurveyState.APPROVED) {
            throw new Refused("", "survey.refused.state");
        }
        survey.withdraw();
        surveys.saveAndFlush(survey);
        return fielding(survey, person);
    }

    /** Opens it now: who may answer is fixed from here on, and so is the promise of anonymity. */
    public Fielding open(long id) {
        Survey survey = toField(id, SurveyState.APPROVED);
        if (survey.closesAt().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw new Refused("closesAt", "survey.refused.closes-in-past");
        }
        opening.open(survey);
        return fielding(survey, currentPerson.today());
    }

    /** @param newEnd in the portal's zone */
    public Fielding extend(long id, LocalDateTime newEnd) {
        Survey survey = toField(id, SurveyState.OPEN);
        Instant end = newEnd == null ? null : newEnd.atZone(clock.getZone()).toInstant();
        if (end == null || !end.isAfter(clock.instant())) {
            throw new Refused("closesAt", "survey.refused.closes-in-past");
        }
        survey.extend(end, clock.instant());
        surveys.saveAndFlush(survey);
        return fielding(survey, currentPerson.today());
    }

    /** No more answers; everybody may see what came out. */
    public Fielding close(long id) {
        Survey survey = toField(id, SurveyState.OPEN);
        opening.close(survey);
        return fielding(survey, currentPerson.today());
    }

    public Fielding archive(long id) {
        Survey survey = toField(id, SurveyState.CLOSED);
        survey.archive();
        surveys.saveAndFlush(survey);
        return fielding(survey, currentPerson.today());
    }

    private Survey toField(long id, SurveyState needed) {
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanField(survey.unitId(), currentPerson.today());
        if (survey.state() != needed) {
            throw new Refused("", "survey.refused.state");
        }
        return survey;
    }

    private String office(AssignmentsToday person, long unitId) {
        return person.actingFor(unitId)
                .or(() -> person.held().stream()
                        .filter(held -> held.unitKind() == UnitKind.OFFICE)
                        .findFirst())
                .map((HeldOffice held) -> titles.title(held))
                .orElse("");
    }

    private Fielding fielding(Survey survey, AssignmentsToday person) {
        boolean fixed = survey.state() == SurveyState.OPEN || survey.state().over();
        ParticipationCounts.Counts counted = counts.of(survey.id());
        return new Fielding(
                reader.get(survey.id()),
                survey.audienceUnitIds(),
                audience.addresses(survey.id()),
                fixed ? counted.asked() : audience.size(survey.id(), survey.audience(), LocalDate.now(clock)),
                counted.answered(),
                survey.openedAt().orElse(null),
                SurveyPermissions.canMake(survey.unitId(), person),
                SurveyPermissions.canField(survey.unitId(), person),
                survey.version());
    }
}
