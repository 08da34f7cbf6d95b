package org.alcts.portal.survey.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.platform.demonstration.DemonstrationLogins;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Picks the members who answered a survey, and notes of them that they did, and nothing else. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class Respondents {

    private static final String ASKED = """
            select p.id as person_id, coalesce(p.work_setting, '') as setting,
                   coalesce((select group_concat(u.unit_key) from affiliation f join unit u on u.id = f.unit_id
                              where f.person_id = p.id and f.valid_from <= :day
                                and (f.valid_to is null or f.valid_to >= :day)), '') as sections,
                   coalesce((select timestampdiff(year, min(m.valid_from), :day) from membership m
                              where m.person_id = p.id), 0) as years
              from participation x join person p on p.id = x.person_id
             where x.survey_id = :survey and p.email not in (:visitors) order by p.id""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final DemonstrationLogins logins;

    Respondents(JdbcClient jdbc, JdbcTemplate batches, DemonstrationLogins logins) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.logins = logins;
    }

    /**
     * Some of those asked, the readier the likelier, in random order; none of those as whom visitors sign in, for they
     * want to answer themselves.
     *
     * @param share how many of all asked, 0 to 1
     */
    List<Respondent> pick(long surveyId, LocalDate day, double share, Random random) {
        List<Respondent> asked = asked(surveyId, day);
        Map<Respondent, Double> turns = new HashMap<>();
        asked.forEach(one -> turns.put(one, -Math.log(1 - random.nextDouble()) / one.readiness()));
        List<Respondent> answering = new ArrayList<>(asked);
        answering.sort(Comparator.comparing(turns::get));
        return answering.subList(0, (int) Math.round(asked.size() * share));
    }

    /** Notes in the order of the persons that they answered. */
    void markAnswered(long surveyId, List<Respondent> answering) {
        batches.batchUpdate(
                "update participation set answered = 1 where survey_id = ? and person_id = ?",
                answering.stream()
                        .map(Respondent::personId)
                        .sorted()
                        .map(person -> new Object[] {surveyId, person})
                        .toList());
    }

    private List<Respondent> asked(long surveyId, LocalDate day) {
        Set<String> visitors =
                logins.all().stream().map(DemonstrationLogins.Login::email).collect(Collectors.toSet());
        return jdbc.sql(ASKED)
                .param("survey", surveyId)
                .param("day", day)
                .param("visitors", visitors)
                .query((row, number) -> new Respondent(
                        row.getLong("person_id"),
                        Objects.requireNonNull(row.getString("setting")),
                        sections(Objects.requireNonNull(row.getString("sections"))),
                        row.getInt("years")))
                .list();
    }

    private static Set<String> sections(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
