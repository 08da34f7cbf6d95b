package org.alcts.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.HeldOffice;
import org.alcts.portal.people.Obtained;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.UnitKind;
import org.junit.jupiter.api.Test;

/** Nobody decides on what they lead, by whichever way they lead it. */
class RecusalTest {

    private static final LocalDate DAY = LocalDate.of(2009, 1, 12);
    private static final long PARS = 1;
    private static final long CRS = 2;
    private static final long REQUESTER = 10;
    private static final long SOMEBODY = 11;
    private static final long LED = 500;

    private final Surveys surveys = new Surveys();
    private final Recusal recusal = new Recusal(List.of(surveys));

    @Test
    void whoAskedHasNoSayEvenWithoutAnyOffice() {
        assertThat(recusal.why(about(SubjectKind.SURVEY, 400), holding(REQUESTER)))
                .contains("decision.recusal.asked");
    }

    @Test
    void theChairOfTheLeadUnitHasNoSay() {
        assertThat(recusal.why(about(SubjectKind.SURVEY, 400), holding(SOMEBODY, held(PARS, Office.CHAIR))))
                .contains("decision.recusal.unit");
    }

    @Test
    void thePlanningRepresentativeOfTheLeadUnitHasNoSay() {
        assertThat(recusal.why(
                        about(SubjectKind.SURVEY, 400), holding(SOMEBODY, held(PARS, Office.PLANNING_REPRESENTATIVE))))
                .contains("decision.recusal.unit");
    }

    @Test
    void whoLeadsItByTheFeaturesWordHasNoSay() {
        assertThat(recusal.why(about(SubjectKind.SURVEY, LED), holding(SOMEBODY, held(PARS, Office.SECRETARY))))
                .contains("decision.recusal.leads");
    }

    @Test
    void aFeatureSpeaksOfItsOwnKindOnly() {
        assertThat(recusal.why(about(SubjectKind.INITIATIVE, LED), holding(SOMEBODY)))
                .isEmpty();
    }

    @Test
    void theChairOfAnotherUnitHasASay() {
        assertThat(recusal.why(about(SubjectKind.SURVEY, 400), holding(SOMEBODY, held(CRS, Office.CHAIR))))
                .isEmpty();
    }

    @Test
    void eachFeatureIsAskedOnceHoweverManyWait() {
        Set<Decision> many = LongStream.rangeClosed(LED, LED + 30)
                .mapToObj(id -> about(SubjectKind.SURVEY, id))
                .collect(Collectors.toSet());
        assertThat(recusal.why(many, holding(SOMEBODY)).values()).containsExactly("decision.recusal.leads");
        assertThat(surveys.timesAsked).isEqualTo(1);
    }

    private static Decision about(SubjectKind kind, long id) {
        return new Decision(new Subject(kind, id, "A title", PARS, Reach.PUBLIC), REQUESTER, "Chair, Section", DAY);
    }

    private static AssignmentsToday holding(long person, HeldOffice... held) {
        return new AssignmentsToday(person, "Somebody", true, List.of(held), Set.of());
    }

    private static HeldOffice held(long unit, Office office) {
        return new HeldOffice(
                1, unit, "unit", UnitKind.SECTION, "Section", "S", office, Obtained.ELECTED, false, DAY, null);
    }

    private static final class Surveys implements DecisionSubjects {

        private int timesAsked;

        @Override
        public SubjectKind kind() {
            return SubjectKind.SURVEY;
        }

        @Override
        public Set<Long> ledBy(Set<Long> subjectIds, AssignmentsToday person) {
            timesAsked++;
            return subjectIds.contains(LED) ? Set.of(LED) : Set.of();
        }

        @Override
        public String path(long subjectId) {
            return "surveys/" + subjectId;
        }
    }
}
