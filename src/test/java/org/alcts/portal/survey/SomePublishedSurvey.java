package org.alcts.portal.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Rules;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

/** A survey with answers, of a section of its own, that is over: setting, a scale, words, and a sensitive question. */
public final class SomePublishedSurvey {

    private final JdbcClient jdbc;
    private final SomePeople some;
    private final SurveyDesigns designs;
    private final SomeAnswers answers;
    private final Consumer<Authentication> signIn;
    private long id;
    private long chair;
    private String written = "Nothing";

    /** @param portal where its services are */
    public SomePublishedSurvey(BeanFactory portal, SomePeople some, Consumer<Authentication> signIn) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.some = some;
        this.designs = portal.getBean(SurveyDesigns.class);
        this.answers = new SomeAnswers(portal);
        this.signIn = signIn;
    }

    public SomePublishedSurvey writing(String words) {
        written = words;
        return this;
    }

    /** Of each 35, 20 are academic, 12 public and 3 of schools. Leaves the section's chair signed in. */
    public void closedWith(int number) {
        long section = some.unit(UnitKind.SECTION, "Section that asks");
        chair = some.member("Cora", "Asks");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn.accept(some.as(chair));
        id = designs.create(new NewSurvey("", section, questionnaire()));
        List<Answers> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(Answers.NONE
                    .with("A1", i % 35 < 12 ? "public" : i % 35 < 32 ? "academic" : "school")
                    .with("S1", i % 2 == 0 ? "5" : "3")
                    .with("X1", written)
                    .with("K1", "captions"));
        }
        answers.of(id, all);
        jdbc.sql("update survey set opened_at = '2009-01-02 15:00:00', closed_at = '2009-01-09 15:00:00' where id = ?")
                .param(id)
                .update();
        state("CLOSED");
    }

    private static Questionnaire questionnaire() {
        return Questionnaire.empty("en", "What do you need <b>now</b>?")
                .withPages(List.of(Page.of(
                        SomeSurveys.text("About you"),
                        List.of(
                                SomeSurveys.single("A1", "Where do you work?", "public", "academic", "school"),
                                SomeSurveys.single("S1", "How useful?", "1", "2", "3", "4", "5"),
                                Question.of(QuestionKind.LONG_TEXT, "X1")
                                        .text(SomeSurveys.text("What else?"))
                                        .done(),
                                Question.of(QuestionKind.SINGLE, "K1")
                                        .text(SomeSurveys.text("Which accommodation do you need?"))
                                        .choices(SomeSurveys.options("captions", "none"))
                                        .rules(Rules.NONE.withSensitive(true))
                                        .done()))));
    }

    public void state(String state) {
        jdbc.sql("update survey set state = ? where id = ?").params(state, id).update();
    }

    public long id() {
        return id;
    }

    public long chair() {
        return chair;
    }

    public String code() {
        return jdbc.sql("select code from survey where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
