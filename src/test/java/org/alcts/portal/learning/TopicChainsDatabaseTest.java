package org.alcts.portal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.initiative.InitiativeFiling;
import org.alcts.portal.initiative.SomeInitiatives;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingRow;
import org.alcts.portal.learning.offering.SomeOfferings;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeAnswers;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class TopicChainsDatabaseTest extends DatabaseTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private BeanFactory portal;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private EvidenceLinks links;

    @Autowired
    private OfferingEntries entries;

    @Autowired
    private TopicChains chains;

    @Autowired
    private InitiativeNeeds needs;

    private SomePeople some;
    private long section;
    private long chair;
    private long first;
    private long second;

    @BeforeEach
    void twoWaves() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Preservation Section");
        chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        second = survey("Second", 16, "2008-10-10 12:00:00");
        first = survey("First", 28, "2006-11-17 12:00:00");
    }

    private long survey(String title, int interested, String closed) {
        Questionnaire questionnaire = Questionnaire.empty("en", title)
                .withPages(List.of(Page.of(
                        Text.NONE,
                        List.of(Question.of(QuestionKind.MATRIX, "T1")
                                .identity("T1")
                                .text(SomeSurveys.text("T1"))
                                .choices(SomeSurveys.options("1", "2", "3", "4", "5"))
                                .rows(SomeSurveys.options("audiovisual", "conservation"))
                                .done()))));
        long id = designs.create(new NewSurvey("", section, questionnaire));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(Answers.NONE
                    .with("T1[audiovisual]", i < interested ? "5" : "1")
                    .with("T1[conservation]", i < 20 ? "5" : "1"));
        }
        new SomeAnswers(portal).of(id, answers);
        jdbc.sql("update survey set state = 'CLOSED', closed_at = ? where id = ?")
                .params(closed, id)
                .update();
        return id;
    }

    private List<TopicWave> waves(TopicChain chain) {
        return chain.waves().stream()
                .filter(wave -> wave.survey().id() == first || wave.survey().id() == second)
                .toList();
    }

    @Test
    void aTopicIsFollowedFromWaveToWave() {
        long initiative = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Films kept").content());
        links.add(new NewEvidence(first, "T1[audiovisual]", null, objective(), initiative, null));
        links.add(new NewEvidence(first, "T1[conservation]", null, objective(), null, "another topic"));
        long offering = entries.enter(SomeOfferings.of(section)
                .titled("Films")
                .about("audiovisual")
                .on(LocalDate.of(2007, 6, 22))
                .cameOf(initiative)
                .content());
        TopicChain chain = chains.of("audiovisual").orElseThrow();
        assertThat(waves(chain)).extracting(wave -> wave.survey().id()).containsExactly(first, second);
        assertThat(waves(chain))
                .extracting(wave -> wave.need().interested().count())
                .containsExactly(28L, 16L);
        assertThat(waves(chain)).noneMatch(TopicWave::levelAsked);
        assertThat(chain.links()).extracting(link -> link.initiative().title()).containsExactly("Films kept");
        assertThat(chain.offerings()).extracting(OfferingRow::id).contains(offering);
    }

    @Test
    void anInitiativeLeadsBackToItsNeedsAndForthToItsOfferings() {
        long initiative = filing.file(
                new SomeInitiatives(jdbc).of(section).titled("Films kept").content());
        links.add(new NewEvidence(first, "T1[audiovisual]", "5", objective(), initiative, "asked for most"));
        entries.enter(SomeOfferings.of(section)
                .about("audiovisual")
                .cameOf(initiative)
                .content());
        InitiativeNeeds.Around around = needs.of(initiative);
        assertThat(around.needs()).singleElement().satisfies(need -> {
            assertThat(need.topic()).isEqualTo("audiovisual");
            assertThat(need.survey().id()).isEqualTo(first);
            assertThat(need.link().note()).isEqualTo("asked for most");
        });
        assertThat(around.offerings()).hasSize(1);
        signIn(some.as(some.member("Mona", "Member")));
        assertThat(needs.of(initiative).needs())
                .as("an idea is not for everybody")
                .isEmpty();
        assertThat(needs.of(initiative).offerings()).isEmpty();
        assertThat(chains.of("audiovisual").orElseThrow().links())
                .as("what is not open stands as its objective")
                .allMatch(link -> link.initiative() == null);
    }

    @Test
    void whatQuestionsAreAboutIsNoTopicToLearn() {
        assertThat(chains.of("event")).isEmpty();
        assertThat(chains.of("cats")).isEmpty();
    }

    private long objective() {
        return jdbc.sql("select min(id) from objective").query(Long.class).single();
    }
}
