package org.alcts.portal.survey.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.survey.SomePublishedSurvey;
import org.alcts.portal.survey.tally.Responses;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@Transactional(timeout = 300)
class ResultsPublicationDatabaseTest extends DatabaseTest {

    @Autowired
    private BeanFactory portal;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Responses responses;

    @Autowired
    private ResultsPublication publication;

    @Autowired
    private PublicResults published;

    private SomePeople some;
    private SomePublishedSurvey survey;

    /** 20 academic, 12 public and 3 of schools. */
    @BeforeEach
    void aSurveyThatIsOver() {
        some = new SomePeople(jdbc, currentPerson);
        survey = new SomePublishedSurvey(portal, some, this::signIn);
        survey.closedWith(35);
    }

    private void asOffice() {
        signIn(some.as(some.staff()));
    }

    private void asNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOfficePublishesAndEverybodyReads() {
        asOffice();
        assertThat(publication.standing(survey.id())).isEmpty();
        publication.publish(survey.id());
        assertThat(publication.standing(survey.id())).hasValueSatisfying(standing -> {
            assertThat(standing.since()).isEqualTo(LocalDate.of(2009, 1, 12));
            assertThat(standing.by()).contains("The office");
        });
        asNobody();
        PublicResultsPage page = published.find(survey.code()).orElseThrow();
        assertThat(page.responses().number()).isEqualTo(35);
        assertThat(page.survey().threshold()).isEqualTo(10);
        FieldResult setting = page.questions().getFirst().fields().getFirst();
        assertThat(setting.values())
                .extracting(value -> value.count().toString())
                .as("3 are hidden, and 12 with them")
                .containsExactly("TOO_FEW", "20", "TOO_FEW");
    }

    @Test
    void whatIsTakenBackIsGoneAndStaysOnRecord() {
        asOffice();
        publication.publish(survey.id());
        publication.withdraw(survey.id());
        assertThat(publication.standing(survey.id())).isEmpty();
        assertThatThrownBy(() -> publication.withdraw(survey.id())).isInstanceOf(Refused.class);
        publication.publish(survey.id());
        assertThat(jdbc.sql("select count(*) from survey_publication where survey_id = ?")
                        .param(survey.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        publication.withdraw(survey.id());
        asNobody();
        assertThat(published.find(survey.code())).isEmpty();
        assertThat(published.all()).extracting(PublicSurvey::code).doesNotContain(survey.code());
    }

    @Test
    void onlyTheOfficePublishes() {
        signIn(some.as(survey.chair()));
        assertThatThrownBy(() -> publication.publish(survey.id())).isInstanceOf(AccessDeniedException.class);
        asOffice();
        publication.publish(survey.id());
        signIn(some.as(survey.chair()));
        assertThatThrownBy(() -> publication.withdraw(survey.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhatIsOverAndHasEnoughAnswersOnce() {
        asOffice();
        survey.state("OPEN");
        refuses("survey-results.refused.not-over");
        survey.state("CLOSED");
        publication.publish(survey.id());
        refuses("survey-results.refused.public-already");
        SomePublishedSurvey small = new SomePublishedSurvey(portal, some, this::signIn);
        small.closedWith(9);
        survey = small;
        asOffice();
        refuses("survey-results.refused.too-few");
    }

    private void refuses(String key) {
        assertThatThrownBy(() -> publication.publish(survey.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void sensitiveQuestionsAndWhatPeopleWroteStayInside() {
        asOffice();
        publication.publish(survey.id());
        asNobody();
        PublicResultsPage page = published.find(survey.code()).orElseThrow();
        assertThat(page.withheld()).isEqualTo(1);
        assertThat(page.questions())
                .extracting(result -> result.question().code())
                .doesNotContain("K1");
        assertThat(page.questions())
                .filteredOn(result -> result.question().code().equals("X1"))
                .allSatisfy(result -> assertThat(result.fields())
                        .allMatch(field -> field.values().isEmpty()));
    }
}
