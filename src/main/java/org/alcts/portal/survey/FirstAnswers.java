package org.alcts.portal.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.WorkSetting;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Prefill;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the portal knows and puts in as first answers, for the person to change or take out before anything is kept of it. */
@Component
class FirstAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Answers of(Questionnaire questionnaire, long personId) {
        Map<String, String> values = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            if (question.prefill() != Prefill.NOTHING) {
                put(question, known(question.prefill(), personId), values);
            }
        }
        return new Answers(values).inOrderOf(questionnaire);
    }

    private Set<String> known(Prefill prefill, long personId) {
        return switch (prefill) {
            case NOTHING -> Set.of();
            case SECTIONS -> Set.copyOf(sections(personId));
            case WORK_SETTING -> Set.copyOf(workSetting(personId));
        };
    }

    private static void put(Question question, Set<String> known, Map<String, String> values) {
        question.choices().stream()
                .map(choice -> choice.code())
                .filter(code -> known.stream().anyMatch(code::equalsIgnoreCase))
                .forEach(code -> {
                    if (question.kind() == QuestionKind.MULTIPLE) {
                        values.put(question.code() + "[" + code + "]", Field.TICKED);
                    } else if (question.kind() == QuestionKind.SINGLE) {
                        values.put(question.code(), code);
                    }
                });
    }

    private List<String> sections(long personId) {
        return jdbc.sql("""
                        select u.unit_key from affiliation f join unit u on u.id = f.unit_id
                         where f.person_id = :person and f.valid_from <= :day and (f.valid_to is null or f.valid_to >= :day)""")
                .param("person", personId)
                .param("day", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    private List<String> workSetting(long personId) {
        return jdbc
                .sql("select work_setting from person where id = ? and work_setting is not null")
                .param(personId)
                .query(String.class)
                .list()
                .stream()
                .flatMap(kept -> WorkSetting.of(kept).stream())
                .map(WorkSetting::key)
                .toList();
    }
}
