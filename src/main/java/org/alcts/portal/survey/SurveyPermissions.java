package org.alcts.portal.survey;

import org.alcts.portal.people.AssignmentsToday;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with a survey, asked first by every service that touches one. */
public final class SurveyPermissions {

    private SurveyPermissions() {}

    /** Whoever writes for its unit today, and the office. */
    public static boolean canMake(long unitId, AssignmentsToday person) {
        return person.writesFor(unitId) || person.isOffice();
    }

    /** Whoever speaks for its unit, and the office, which runs surveys. */
    public static boolean canField(long unitId, AssignmentsToday person) {
        return person.leads(unitId) || person.isOffice();
    }

    /** The Board and the office once answers come in, everybody else once no more will. */
    public static boolean canReadResults(SurveySummary survey, AssignmentsToday person) {
        boolean watching = survey.state() == SurveyState.OPEN && (person.votesOnBoard() || person.isOffice());
        boolean reader = person.member() || !person.held().isEmpty();
        return reader && (watching || survey.over());
    }

    public static void requireCanMake(long unitId, AssignmentsToday person) {
        require(canMake(unitId, person), person, "make surveys of unit " + unitId);
    }

    public static void requireCanField(long unitId, AssignmentsToday person) {
        require(canField(unitId, person), person, "run surveys of unit " + unitId);
    }

    /** @throws AccessDeniedException when the person may not see what came out, or not yet */
    public static void requireResults(SurveySummary survey, AssignmentsToday person) {
        require(canReadResults(survey, person), person, "read the results of survey " + survey.id());
    }

    private static void require(boolean allowed, AssignmentsToday person, String what) {
        if (!allowed) {
            throw new AccessDeniedException("Person " + person.personId() + " may not " + what);
        }
    }
}
