package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class InitiativeFilingDatabaseTest extends DatabaseTest {

    private static final LocalDate FROM = LocalDate.of(2008, 7, 1);
    private static final LocalDate TO = LocalDate.of(2009, 6, 30);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private InitiativeFiling filing;

    @Autowired
    private InitiativeDrafts drafts;

    @Autowired
    private InitiativePages pages;

    private SomePeople some;
    private long pars;
    private long ccs;
    private long chair;

    @BeforeEach
    void theChairFiles() {
        some = new SomePeople(jdbc, currentPerson);
        pars = some.unit(UnitKind.SECTION, "Preservation and Reformatting Section");
        ccs = some.unit(UnitKind.SECTION, "Cataloging and Classification Section");
        chair = some.member("Paula", "Chair");
        some.assign(chair, pars, Office.CHAIR, FROM, TO);
        signIn(some.as(chair));
    }

    @Test
    void whatIsFiledIsReadAsItWasWritten() {
        InitiativeContent content = initiative()
                .serving("3.2", "1.3")
                .with(ccs)
                .reaching(Reach.ALCTS_UNITS)
                .milestone("Course text", LocalDate.of(2009, 3, 1), 40)
                .content();
        long id = filing.file(content);
        InitiativePage page = pages.find(id).orElseThrow();
        assertThat(page.stage()).isEqualTo(Stage.IDEA);
        assertThat(page.objectives())
                .extracting(
                        InitiativePage.Served::code,
                        InitiativePage.Served::primary,
                        InitiativePage.Served::sharePercent)
                .containsExactly(tuple("3.2", true, 50), tuple("1.3", false, 50));
        assertThat(page.partners()).extracting(InitiativePage.UnitRef::id).containsExactly(ccs);
        assertThat(page.milestones()).extracting(PlannedMilestone::title).containsExactly("Course text");
        assertThat(page.updates())
                .extracting(InitiativePage.LogEntry::kind, InitiativePage.LogEntry::officeHeld)
                .containsExactly(tuple(UpdateKind.FILED, "Chair, Preservation and Reformatting Section"));
        assertThat(page.owners()).extracting(InitiativePage.Owner::name).containsExactly("Paula Chair");
        assertThat(page.actions()).containsExactlyInAnyOrder(StageAction.SUBMIT, StageAction.DEFER, StageAction.DROP);
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThatThrownBy(() -> filing.file(InitiativeContent.empty(pars)))
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::field)
                                .containsExactlyInAnyOrder("title", "what", "objectives"));
    }

    @Test
    void whatTheBoardDecidesOnIsOpen() {
        InitiativeContent hidden = initiative()
                .with(ccs)
                .reaching(Reach.ALCTS_UNITS)
                .readBy(Visibility.UNIT)
                .content();
        assertThatThrownBy(() -> filing.file(hidden))
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refused::field)
                                .containsExactly("visibility"));
        assertThat(filing.file(initiative().readBy(Visibility.UNIT).content())).isPositive();
    }

    @Test
    void aLinkThatRunsSomethingIsNotTaken() {
        InitiativeContent good = initiative().content();
        for (String address : List.of("javascript:alert(1)", "data:text/html,x", "www.example.org", "http://")) {
            InitiativeContent bad = new InitiativeContent(
                    good.title(),
                    good.leadUnitId(),
                    good.partnerUnitIds(),
                    good.objectives(),
                    good.reach(),
                    good.what(),
                    good.forWhom(),
                    good.benefit(),
                    good.start(),
                    good.target(),
                    good.milestones(),
                    good.expectedOutcome(),
                    good.outcomeMeasure(),
                    good.needs(),
                    good.ownerOffice(),
                    good.visibility(),
                    List.of(new Link("", address)));
            assertThatThrownBy(() -> filing.file(bad))
                    .as(address)
                    .isInstanceOfSatisfying(
                            ContentRefused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(Refused::field)
                                    .containsExactly("links"));
        }
    }

    @Test
    void theSecondWriterIsToldWhatTheFirstOneSaved() {
        long id = filing.file(initiative().content());
        InitiativeContent opened = filing.open(id);
        filing.revise(id, opened, initiative().titled("Five courses").content());
        assertThatThrownBy(() -> filing.revise(
                        id, opened, initiative().titled("Six courses").content()))
                .isInstanceOfSatisfying(SavedMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.saved().title()).isEqualTo("Five courses");
                    assertThat(meanwhile.savedBy()).isEqualTo("Paula Chair");
                });
        filing.revise(id, filing.open(id), initiative().titled("Six courses").content());
        assertThat(pages.find(id).orElseThrow().title()).isEqualTo("Six courses");
    }

    @Test
    void milestonesAreChangedAddedAndTakenAway() {
        long id = filing.file(initiative()
                .milestone("First", LocalDate.of(2009, 2, 1), 10)
                .milestone("Second", LocalDate.of(2009, 3, 1), 20)
                .content());
        InitiativeContent opened = filing.open(id);
        PlannedMilestone second = opened.milestones().get(1);
        InitiativeContent edited = withMilestones(
                opened,
                List.of(
                        new PlannedMilestone(second.id(), "Second, renamed", second.dueOn(), 30, null),
                        new PlannedMilestone(null, "Third", LocalDate.of(2009, 4, 1), 5, null)));
        filing.revise(id, opened, edited);
        assertThat(filing.open(id).milestones())
                .extracting(PlannedMilestone::title, PlannedMilestone::weight)
                .containsExactly(tuple("Second, renamed", 30), tuple("Third", 5));
        assertThat(filing.open(id).milestones().getFirst().id()).isEqualTo(second.id());
    }

    @Test
    void anotherUnitsChairFilesAndEditsNothing() {
        long id = filing.file(initiative().content());
        InitiativeContent opened = filing.open(id);
        long other = some.member("Carl", "Chair");
        some.assign(other, ccs, Office.CHAIR, FROM, TO);
        signIn(some.as(other));
        assertThatThrownBy(() -> filing.file(initiative().content())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> filing.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> filing.revise(id, opened, opened)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pages.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.keep(id, opened, opened, null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInitiativeIsNotGivenToAUnitThatOneDoesNotWriteFor() {
        long id = filing.file(initiative().content());
        InitiativeContent taken = new SomeInitiatives(jdbc).of(ccs).content();
        assertThatThrownBy(() -> filing.revise(id, filing.open(id), taken)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOfficeAssists() {
        long id = filing.file(initiative().content());
        signIn(some.as(some.staff()));
        filing.revise(id, filing.open(id), initiative().titled("Corrected").content());
        assertThat(pages.find(id).orElseThrow().actions()).isEmpty();
    }

    @Test
    void writingEndsWithTheTermAndBeginsWithTheNext() {
        long next = some.member("Nora", "Next");
        some.assign(next, pars, Office.CHAIR_ELECT, FROM, TO).assign(next, pars, Office.CHAIR, TO.plusDays(1), null);
        long id = filing.file(initiative().content());
        goTo(TO);
        filing.revise(
                id, filing.open(id), initiative().titled("On the last day").content());
        signIn(some.as(next));
        assertThat(pages.find(id)).as("the elect one reads").isPresent();
        assertThatThrownBy(() -> filing.open(id)).isInstanceOf(AccessDeniedException.class);
        goTo(TO.plusDays(1));
        signIn(some.as(chair));
        assertThatThrownBy(() -> filing.open(id)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(next));
        filing.revise(
                id, filing.open(id), initiative().titled("On the first day").content());
    }

    @Test
    void aDraftIsKeptAsTypedAndForgottenOnceSaved() {
        InitiativeContent typed = InitiativeContent.empty(pars);
        drafts.keep(null, null, typed, null);
        drafts.keep(null, null, initiative().content(), "somewhere:12");
        assertThat(drafts.find(null).orElseThrow().entered())
                .isEqualTo(initiative().content());
        assertThat(drafts.find(null).orElseThrow().reason()).isEqualTo("somewhere:12");
        filing.file(initiative().content());
        assertThat(drafts.find(null)).isEmpty();
    }

    private SomeInitiatives initiative() {
        return new SomeInitiatives(jdbc).of(pars);
    }

    private static InitiativeContent withMilestones(InitiativeContent content, List<PlannedMilestone> milestones) {
        return new InitiativeContent(
                content.title(),
                content.leadUnitId(),
                Set.copyOf(content.partnerUnitIds()),
                content.objectives(),
                content.reach(),
                content.what(),
                content.forWhom(),
                content.benefit(),
                content.start(),
                content.target(),
                milestones,
                content.expectedOutcome(),
                content.outcomeMeasure(),
                content.needs(),
                content.ownerOffice(),
                content.visibility(),
                content.links());
    }
}
