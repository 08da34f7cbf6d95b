package org.alcts.portal.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.decision.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked: by rule while a survey is made, person by person once it is open. */
@Component
class SurveyAudience {

    private static final String BELONGS = """
            exists (select 1 from affiliation f where f.person_id = p.id and f.unit_id in (%1$s)
                       and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day))
            or exists (select 1 from assignment a where a.person_id = p.id and a.unit_id in (%1$s)
                       and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))""";

    private static final String OF_SURVEY = "select x.unit_id from survey_audience_unit x where x.survey_id = :survey";

    private final JdbcClient jdbc;

    SurveyAudience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many persons would be asked if it opened that day. */
    int size(long surveyId, Audience audience, LocalDate day) {
        return jdbc.sql("select count(*) from person p where " + condition(audience))
                .param("survey", surveyId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /**
     * Fixes who may answer. The rows are written in random order, and lie in the order of the persons' ids: neither says
     * anything of who will answer when.
     *
     * @return how many
     */
    int freeze(long surveyId, Audience audience, LocalDate day) {
        return jdbc.sql("insert into participation (survey_id, person_id) select :survey, p.id from person p where "
                        + condition(audience) + " order by rand()")
                .param("survey", surveyId)
                .param("day", day)
                .update();
    }

    private static String condition(Audience audience) {
        return switch (audience) {
            case MEMBERS -> """
                    exists (select 1 from membership m where m.person_id = p.id
                               and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day))
                    and :survey is not null""";
            case UNITS -> BELONGS.formatted(OF_SURVEY);
            case LIST -> """
                    exists (select 1 from survey_audience_person x where x.survey_id = :survey and x.person_id = p.id)
                    and :day is not null""";
        };
    }

    void writeList(long surveyId, Set<Long> personIds) {
        jdbc.sql("delete from survey_audience_person where survey_id = ?")
                .param(surveyId)
                .update();
        if (!personIds.isEmpty()) {
            jdbc.sql("insert into survey_audience_person (survey_id, person_id) select :survey, p.id from person p"
                            + " where p.id in (:persons)")
                    .param("survey", surveyId)
                    .param("persons", personIds)
                    .update();
        }
    }

    Set<Long> list(long surveyId) {
        return Set.copyOf(jdbc.sql("select person_id from survey_audience_person where survey_id = ?")
                .param(surveyId)
                .query(Long.class)
                .list());
    }

    /** The addresses of a list, in order. */
    List<String> addresses(long surveyId) {
        return jdbc.sql("""
                        select p.email from survey_audience_person x join person p on p.id = x.person_id
                         where x.survey_id = ? order by p.email""").param(surveyId).query(String.class).list();
    }

    /** Persons by their addresses; an address that nobody has is left out. */
    Set<Long> personsOf(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select id from person where email in (:addresses)")
                .param("addresses", addresses)
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Which of these addresses nobody has. */
    List<String> unknown(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        Set<String> known = jdbc
                .sql("select lower(email) from person where email in (:addresses)")
                .param("addresses", addresses)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> !known.contains(address.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The unit's own people need nobody's leave; anybody else the Board's. */
    Reach reach(long unitId, FieldingPlan plan, LocalDate day) {
        boolean own = switch (plan.audience()) {
            case MEMBERS -> false;
            case UNITS -> plan.unitIds().equals(Set.of(unitId));
            case LIST -> allBelongTo(unitId, plan.personIds(), day);
        };
        return own ? Reach.OWN_UNIT : Reach.ALCTS_UNITS;
    }

    private boolean allBelongTo(long unitId, Set<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return true;
        }
        int own = jdbc.sql("select count(*) from person p where p.id in (:persons) and (" + BELONGS.formatted(":unit")
                        + ")")
                .param("persons", personIds)
                .param("unit", unitId)
                .param("day", day)
                .query(Integer.class)
                .single();
        return own == personIds.size();
    }
}
