package org.alcts.portal.learning.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 1, 12);

    private static List<String> faults(SomeOfferings offering) {
        return OfferingCheck.of(offering.content().tidy(), TODAY).stream()
                .map(refused -> refused.field() + " " + refused.messageKey().replace("learning-offering.refused.", ""))
                .toList();
    }

    @Test
    void aHeldOfferingWithItsResultIsGood() {
        assertThat(faults(SomeOfferings.of(1))).isEmpty();
        assertThat(faults(SomeOfferings.of(1).with(Turnout.UNKNOWN).costing(Money.UNKNOWN)))
                .as("what is not known stays open")
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        OfferingContent nothing = OfferingContent.empty(null).tidy();
        assertThat(OfferingCheck.of(nothing, TODAY))
                .extracting(Refused::field)
                .containsExactlyInAnyOrder("title", "unit", "format", "topics", "begins");
    }

    @Test
    void whatIsToComeWasNotHeld() {
        assertThat(faults(SomeOfferings.of(1).on(TODAY.plusDays(1)))).containsExactly("state held-later");
        assertThat(faults(SomeOfferings.of(1).inState(OfferingState.CANCELLED))).containsExactly("attendance not-held");
        assertThat(faults(SomeOfferings.of(1).on(TODAY.plusYears(6)).planned())).containsExactly("begins begins-far");
        assertThat(faults(SomeOfferings.of(1).until(LocalDate.of(2008, 10, 13))))
                .containsExactly("ends ends");
    }

    @Test
    void aPartIsNoMoreThanItsWhole() {
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(10, 11, null, null))))
                .containsExactly("newcomers newcomers");
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(null, 3, null, null))))
                .as("newcomers of an unknown number")
                .containsExactly("newcomers newcomers");
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(10, null, 8, 9))))
                .containsExactly("learned learned");
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(10, null, 11, 9))))
                .containsExactly("answers answers");
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(-1, null, null, null))))
                .containsExactly("attendance people");
    }

    @Test
    void aHandfulOfAnswersIsNotToldApart() {
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(10, null, 4, 4))))
                .containsExactly("learned few-answers");
        assertThat(faults(SomeOfferings.of(1).with(new Turnout(10, null, 4, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "mailto:a@example.org", "a b"})
    void onlyAddressesThatLeadSomewhereAreTaken(String address) {
        assertThat(faults(SomeOfferings.of(1).at(address))).containsExactly("link link");
    }

    @Test
    void moneyIsNeitherNegativeNorOfNoCurrency() {
        assertThat(faults(SomeOfferings.of(1).costing(new Money(-1L, null, null, "USD"))))
                .containsExactly("fee money");
        assertThat(faults(SomeOfferings.of(1).costing(new Money(1L, null, null, "ZZZ"))))
                .containsExactly("currency currency");
    }

    @Test
    void partnersAreReadOneByOne() {
        assertThat(OfferingContent.partnersOf(" A; ;B ;")).containsExactly("A", "B");
        assertThat(OfferingContent.partnersOf(null)).isEmpty();
    }

    @Test
    void keysBeginWithTheMonthAndAreNeverTakenTwice() {
        OfferingContent content =
                SomeOfferings.of(1).titled("E-Forum: Élites & “weeding”").content();
        assertThat(OfferingKeys.of(content, key -> false)).isEqualTo("2008-10-e-forum-elites-weeding");
        assertThat(OfferingKeys.of(content, "2008-10-e-forum-elites-weeding"::equals))
                .isEqualTo("2008-10-e-forum-elites-weeding-2");
        assertThat(OfferingKeys.of(SomeOfferings.of(1).titled("—").content(), key -> false))
                .isEqualTo("2008-10-offering");
    }
}
