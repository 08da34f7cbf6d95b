package org.alcts.portal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.questionnaire.AnswerTime;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes surveys and saves their questionnaires. Every save is a revision, which undo goes back from, today or next week.
 * For whoever writes for the survey's unit today, and the office.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class SurveyDesigns {

    /** Characters of a questionnaire's document; the largest real one that we know has a tenth of it. */
    private static final int LONGEST = 4_000_000;

    private static final int LONGEST_TITLE = 300;

    private final Surveys surveys;
    private final SurveyCodes codes;
    private final QuestionnaireRevisions revisions;
    private final SurveyReader reader;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SurveyDesigns(
            Surveys surveys,
            SurveyCodes codes,
            QuestionnaireRevisions revisions,
            SurveyReader reader,
            CurrentPerson currentPerson,
            Clock clock) {
        this.surveys = surveys;
        this.codes = codes;
        this.revisions = revisions;
        this.reader = reader;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Makes a draft that only its unit and the office see.
     *
     * @return its id
     * @throws Refused when the code is malformed or taken, or the questionnaire has no title
     */
    public long create(NewSurvey wanted) {
        AssignmentsToday person = currentPerson.today();
        SurveyPermissions.requireCanMake(wanted.unitId(), person);
        String title = titleOf(wanted.questionnaire());
        if (title.isEmpty()) {
            throw new Refused("title", "survey.refused.title");
        }
        requireNotTooLong(wanted.questionnaire());
        String code = wanted.code() == null || wanted.code().isBlank()
                ? codes.madeOf(title)
                : codes.given(wanted.code().strip());
        Survey survey = new Survey(code, title, wanted.unitId(), person.personId(), LocalDate.now(clock));
        survey.revised(1, title, AnswerTime.minutes(wanted.questionnaire()));
        long id = surveys.saveAndFlush(survey).id();
        revisions.write(1, id, wanted.questionnaire(), null, person.personId(), clock.instant());
        return id;
    }

    /** @throws Refused when there is no such survey */
    @Transactional(readOnly = true)
    public Design open(long id) {
        Survey survey = surveys.findById(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), currentPerson.today());
        return design(survey);
    }

    /**
     * Saves the questionnaire as the next revision; whatever had been undone is gone then.
     *
     * @param revision the one that was changed
     * @throws DesignedMeanwhile when another one stands by now
     * @throws Refused unless the survey is a draft
     */
    public Design save(long id, int revision, Questionnaire changed) {
        Survey survey = draft(id, revision);
        requireNotTooLong(changed);
        int next = revisions.writeAfter(
                revision, id, changed, null, currentPerson.signedIn().personId(), clock.instant());
        return turnTo(survey, next, changed);
    }

    /** Back to the revision before. @throws Refused when there is none */
    public Design undo(long id, int revision) {
        Survey survey = draft(id, revision);
        return turnTo(survey, revisions.before(id, revision), "survey.refused.nothing-to-undo");
    }

    /** Forward to the revision that was undone last. @throws Refused when there is none */
    public Design redo(long id, int revision) {
        Survey survey = draft(id, revision);
        return turnTo(survey, revisions.after(id, revision), "survey.refused.nothing-to-redo");
    }

    /** Removes a draft for good. */
    public void discard(long id) {
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), currentPerson.today());
        requireDraft(survey);
        revisions.removeAll(id);
        surveys.delete(survey);
    }

    /**
     * Puts words right in a survey that people answer already, or have answered.
     *
     * @param note what was put right and why; kept with the revision
     * @throws Refused when more than words would change, or nothing is noted
     */
    public Design correct(long id, int revision, Questionnaire changed, String note) {
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), currentPerson.today());
        requireCurrent(survey, revision);
        if (survey.state() != SurveyState.OPEN && survey.state() != SurveyState.CLOSED) {
            throw new Refused("", "survey.refused.not-open");
        }
        if (note == null || note.isBlank()) {
            throw new Refused("note", "survey.refused.note");
        }
        requireNotTooLong(changed);
        if (!HarmlessChange.between(revisions.read(id, revision), changed)) {
            throw new Refused("", "survey.refused.not-harmless");
        }
        int next = revisions.writeAfter(
                revision, id, changed, note.strip(), currentPerson.signedIn().personId(), clock.instant());
        return turnTo(survey, next, changed);
    }

    private Survey draft(long id, int revision) {
        Survey survey = surveys.findToChange(id).orElseThrow(SurveyReader::gone);
        SurveyPermissions.requireCanMake(survey.unitId(), currentPerson.today());
        requireDraft(survey);
        requireCurrent(survey, revision);
        return survey;
    }

    private void requireCurrent(Survey survey, int revision) {
        if (survey.revision() != revision) {
            throw new DesignedMeanwhile(design(survey));
        }
    }

    private static void requireDraft(Survey survey) {
        if (!survey.state().inTheMaking()) {
            throw new Refused("", "survey.refused.not-draft");
        }
    }

    private static void requireNotTooLong(Questionnaire questionnaire) {
        if (QuestionnaireJson.write(questionnaire).length() > LONGEST) {
            throw new Refused("", "survey.refused.too-long");
        }
    }

    private Design turnTo(Survey survey, Optional<Integer> revision, String refusal) {
        int target = revision.orElseThrow(() -> new Refused("", refusal));
        return turnTo(survey, target, revisions.read(survey.id(), target));
    }

    private Design turnTo(Survey survey, int revision, Questionnaire questionnaire) {
        String title = titleOf(questionnaire);
        survey.revised(revision, title.isEmpty() ? survey.title() : title, AnswerTime.minutes(questionnaire));
        surveys.saveAndFlush(survey);
        return design(survey);
    }

    private Design design(Survey survey) {
        return new Design(
                reader.get(survey.id()),
                survey.revision(),
                revisions.read(survey.id(), survey.revision()),
                revisions.before(survey.id(), survey.revision()).isPresent(),
                revisions.after(survey.id(), survey.revision()).isPresent());
    }

    private static String titleOf(Questionnaire questionnaire) {
        String title = questionnaire
                .title()
                .in(questionnaire.language(), questionnaire.language())
                .strip();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
