package org.alcts.portal.survey;

import java.util.List;
import java.util.Set;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes questionnaires and surveys for tests. */
public final class SomeSurveys {

    private SomeSurveys() {}

    /** One page: setting (single), areas (multiple), interest (matrix of two topics), years (number), wish (text). */
    public static Questionnaire questionnaire() {
        return Questionnaire.empty("en", "What do you need to learn?")
                .withPages(List.of(Page.of(
                        text("About you"),
                        List.of(
                                single("A1", "Where do you work?", "public", "academic", "school"),
                                Question.of(QuestionKind.MULTIPLE, "A3")
                                        .text(text("Your areas"))
                                        .choices(options("cat", "acq", "ser"))
                                        .done(),
                                Question.of(QuestionKind.MATRIX, "T1")
                                        .text(text("Your interest"))
                                        .choices(options("1", "2", "3", "4", "5"))
                                        .rows(options("rda", "erm"))
                                        .done(),
                                Question.of(QuestionKind.NUMBER, "N1")
                                        .text(text("Years in libraries"))
                                        .done(),
                                Question.of(QuestionKind.LONG_TEXT, "X1")
                                        .text(text("What did we leave out?"))
                                        .done()))));
    }

    public static Question single(String code, String text, String... choices) {
        return Question.of(QuestionKind.SINGLE, code)
                .text(text(text))
                .choices(options(choices))
                .done();
    }

    public static List<Option> options(String... codes) {
        return List.of(codes).stream().map(code -> Option.of(code, text(code))).toList();
    }

    public static Text text(String words) {
        return Text.of("en", words);
    }

    /** All members of the units, anonymous, opened and closed by hand. */
    public static EnteredFielding of(Long... unitIds) {
        return new EnteredFielding(Audience.UNITS, Set.of(unitIds), List.of(), true, 5, 10, null, null);
    }

    public static EnteredFielding withNames(Long... unitIds) {
        return new EnteredFielding(Audience.UNITS, Set.of(unitIds), List.of(), false, 5, 10, null, null);
    }

    public static EnteredFielding ofAllMembers() {
        return new EnteredFielding(Audience.MEMBERS, Set.of(), List.of(), true, 5, 10, null, null);
    }

    /** Puts a survey without questions before the Board, for tests of what the Board does with it. */
    public static void proposed(JdbcClient jdbc, long id, long unitId) {
        jdbc.sql("""
                        insert into survey (id, code, title, unit_id, state, audience, reach, revision, created_on)
                        values (:id, concat('before-the-board-', :id), 'A survey', :unit, 'PROPOSED', 'MEMBERS', 'ALCTS_UNITS',
                                1, '2009-01-12')
                        on duplicate key update state = 'PROPOSED'
                        """).param("id", id).param("unit", unitId).update();
    }
}
