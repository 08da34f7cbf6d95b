package org.alcts.portal.survey.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.tally.Tallies;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the results of a survey to everybody, and takes them back. The office does it, which runs surveys: what reaches the
 * public is beyond the charge of the unit that asked.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class ResultsPublication {

    private final Publications publications;
    private final SurveyReader surveys;
    private final Tallies tallies;
    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;
    private final Clock clock;

    ResultsPublication(
            Publications publications,
            SurveyReader surveys,
            Tallies tallies,
            CurrentPerson currentPerson,
            OfficeTitles titles,
            Clock clock) {
        this.publications = publications;
        this.surveys = surveys;
        this.tallies = tallies;
        this.currentPerson = currentPerson;
        this.titles = titles;
        this.clock = clock;
    }

    /** Empty while the results are not public. */
    @PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
    @Transactional(readOnly = true)
    public Optional<PublicationStanding> standing(long surveyId) {
        return publications.inForce(surveyId).map(Publication::standing);
    }

    /** @throws Refused when answers may still come, so few came that all would be held back, or it is public already */
    public void publish(long surveyId) {
        AssignmentsToday person = office();
        SurveySummary survey = surveys.get(surveyId);
        if (!survey.over()) {
            throw new Refused("", "survey-results.refused.not-over");
        }
        if (tallies.of(surveyId).responses() < OpenData.threshold(survey)) {
            throw new Refused("", "survey-results.refused.too-few", OpenData.threshold(survey));
        }
        if (publications.inForce(surveyId).isPresent()) {
            throw new Refused("", "survey-results.refused.public-already");
        }
        try {
            publications.saveAndFlush(new Publication(surveyId, LocalDate.now(clock), person.personId(), as(person)));
        } catch (DataIntegrityViolationException meanwhile) {
            throw new Refused("", "survey-results.refused.public-already");
        }
    }

    /** @throws Refused when it is not public */
    public void withdraw(long surveyId) {
        AssignmentsToday person = office();
        Publication publication =
                publications.inForce(surveyId).orElseThrow(() -> new Refused("", "survey-results.refused.not-public"));
        publication.withdraw(LocalDate.now(clock), person.personId(), as(person));
        publications.saveAndFlush(publication);
    }

    private AssignmentsToday office() {
        AssignmentsToday person = currentPerson.today();
        if (!person.isOffice()) {
            throw new AccessDeniedException("Person " + person.personId() + " may not publish results");
        }
        return person;
    }

    private String as(AssignmentsToday person) {
        HeldOffice held = person.held().stream()
                .filter(one -> one.unitKind() == UnitKind.OFFICE)
                .findFirst()
                .orElseThrow();
        return titles.title(held);
    }
}
