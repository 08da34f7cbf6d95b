package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.junit.jupiter.api.Test;

class InitiativeTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 1, 12);
    private static final Instant NOW = Instant.parse("2009-01-12T15:00:00Z");

    @Test
    void ownUnitWorkStartsWithoutTheBoardAndWiderWorkDoesNot() {
        Initiative own = idea(Reach.OWN_UNIT);
        assertThatThrownBy(() -> own.submit(TODAY)).isInstanceOf(IllegalStateException.class);
        own.start(TODAY);
        assertThat(own.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(own.approvedOn()).contains(TODAY);
        Initiative wider = idea(Reach.ALCTS_UNITS);
        assertThatThrownBy(() -> wider.start(TODAY)).isInstanceOf(IllegalStateException.class);
        wider.submit(TODAY);
        assertThat(wider.stage()).isEqualTo(Stage.PROPOSED);
        assertThat(wider.approvedOn()).isEmpty();
    }

    @Test
    void whatIsBeforeTheBoardIsLocked() {
        Initiative initiative = idea(Reach.PUBLIC);
        initiative.submit(TODAY);
        assertThatThrownBy(() -> initiative.revise(content(Reach.PUBLIC), NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> initiative.drop("No", TODAY)).isInstanceOf(IllegalStateException.class);
        initiative.withdraw(TODAY);
        initiative.revise(content(Reach.OWN_UNIT), NOW);
        assertThat(initiative.reach()).isEqualTo(Reach.OWN_UNIT);
    }

    @Test
    void theBoardApprovesReturnsOrDeclinesOnlyWhatIsBeforeIt() {
        Initiative initiative = idea(Reach.PUBLIC);
        assertThatThrownBy(() -> initiative.approve(TODAY)).isInstanceOf(IllegalStateException.class);
        initiative.submit(TODAY);
        initiative.returnForRevision(TODAY);
        assertThat(initiative.stage()).isEqualTo(Stage.IDEA);
        initiative.submit(TODAY);
        initiative.decline("No money", TODAY);
        assertThat(initiative.stage()).isEqualTo(Stage.DROPPED);
        assertThatThrownBy(() -> initiative.approve(TODAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasDeferredGoesOnWhereItWas() {
        Initiative idea = idea(Reach.OWN_UNIT);
        idea.defer("Later", TODAY);
        idea.resume(TODAY);
        assertThat(idea.stage()).isEqualTo(Stage.IDEA);
        idea.start(TODAY);
        idea.defer("Later still", TODAY);
        idea.resume(TODAY.plusDays(30));
        assertThat(idea.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(idea.approvedOn()).contains(TODAY);
    }

    @Test
    void aClosedOneStaysClosed() {
        Initiative initiative = idea(Reach.OWN_UNIT);
        initiative.start(TODAY);
        initiative.progress(Health.AT_RISK, 40);
        initiative.complete("Held twice", null, TODAY);
        assertThat(initiative.percentDone()).isEqualTo(100);
        assertThat(initiative.healthClaimed()).isEmpty();
        assertThatThrownBy(() -> initiative.resume(TODAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> initiative.progress(Health.ON_TRACK, 50)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> initiative.drop("No", TODAY)).isInstanceOf(IllegalStateException.class);
    }

    private static Initiative idea(Reach reach) {
        return new Initiative(content(reach), 1, TODAY, NOW);
    }

    private static InitiativeContent content(Reach reach) {
        InitiativeContent empty = InitiativeContent.empty(1L);
        return new InitiativeContent(
                "Title",
                1L,
                Set.of(),
                List.of(new ObjectiveShare(1, true, 100)),
                reach,
                "What",
                null,
                null,
                empty.start(),
                empty.target(),
                List.of(),
                null,
                null,
                empty.needs(),
                empty.ownerOffice(),
                empty.visibility(),
                List.of());
    }
}
