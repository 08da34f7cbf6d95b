package org.alcts.portal.board.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapRuleTest {

    private static final LocalDate TARGET = LocalDate.of(2009, 7, 15);

    private static long next = 1;

    private static Described told(long unit, String title, String what, LocalDate target, String... objectives) {
        return new Described(
                next++,
                unit,
                TellingWords.of(title),
                TellingWords.of(title + " " + what),
                Arrays.asList(objectives),
                target,
                Set.of());
    }

    private static Described of(long unit, String title, String... objectives) {
        return told(unit, title, "", null, objectives);
    }

    @Test
    void titlesThatNearlyAgreeOverlapByThemselves() {
        Likeness found = OverlapRule.judge(
                        of(1, "Web course on cataloging continuing resources", "3.2"),
                        of(2, "Preconference on the cataloguing of continuing resources", "1.1"))
                .orElseThrow();
        assertThat(found.words()).containsExactly("cataloging", "continuing", "resources");
        assertThat(found.objectives()).isEmpty();
        assertThat(found.closeInTime()).isFalse();
    }

    @Test
    void oneWordInCommonNeedsTheSameObjectiveAndTime() {
        Described books = told(1, "Ordering electronic books", "", TARGET, "3.2");
        assertThat(OverlapRule.judge(books, told(2, "Selecting electronic journals", "", TARGET, "1.1")))
                .isEmpty();
        assertThat(OverlapRule.judge(books, told(2, "Selecting electronic journals", "", null, "3.2")))
                .isEmpty();
        assertThat(OverlapRule.judge(books, told(2, "Selecting electronic journals", "", TARGET.plusDays(61), "3.2")))
                .isEmpty();
        Likeness found = OverlapRule.judge(
                        books, told(2, "Selecting electronic journals", "", TARGET.plusDays(60), "3.2"))
                .orElseThrow();
        assertThat(found.samePrimary()).isTrue();
        assertThat(found.closeInTime()).isTrue();
    }

    @Test
    void theSameObjectiveAndTimeWithoutAWordInCommonIsNoOverlap() {
        assertThat(OverlapRule.judge(
                        told(1, "Licensing negotiation", "about embargoes", TARGET, "3.2"),
                        told(2, "Brittle paper", "about embargoes", TARGET, "3.2")))
                .isEmpty();
    }

    @Test
    void formsOfWorkAreNoSubject() {
        assertThat(OverlapRule.judge(
                        of(1, "Web course for librarians", "3.2"), of(2, "Web course for libraries", "3.2")))
                .isEmpty();
    }

    @Test
    void aUnitDoesNotOverlapWithItselfNorWithAPartner() {
        Described one = of(1, "Disaster planning for archives", "2.1");
        assertThat(OverlapRule.judge(one, of(1, "Disaster planning for archives", "2.1")))
                .isEmpty();
        Described shared = new Described(next++, 2, one.title(), one.whole(), List.of("2.1"), null, Set.of(1L));
        assertThat(OverlapRule.judge(one, shared)).isEmpty();
        assertThat(OverlapRule.judge(shared, one)).isEmpty();
        assertThat(OverlapRule.judge(one, of(2, "Disaster planning for archives", "2.1")))
                .isPresent();
    }

    @Test
    void whatIsAlikeDoesNotDependOnHowManyThereAre() {
        Map<Long, Described> all = new HashMap<>();
        Described one = of(1, "Palimpsest conservation handbook", "2.1");
        Described other = of(2, "Palimpsest conservation in practice", "2.1");
        all.put(one.id(), one);
        all.put(other.id(), other);
        assertThat(OverlapPairs.among(all.values())).hasSize(1);
        for (int i = 0; i < 500; i++) {
            Described noise = of(3 + i % 10, "Subject" + (char) ('a' + i % 26) + "x" + i + " matters" + i, "1.1");
            all.put(noise.id(), noise);
        }
        assertThat(OverlapPairs.among(all.values())).containsKey(OverlapPairs.Pair.of(one.id(), other.id()));
    }

    @Test
    void ofManyThatAreAlikeTheNearestAreKept() {
        Map<Long, Described> all = new HashMap<>();
        Described one = of(1, "Palimpsest conservation", "2.1");
        all.put(one.id(), one);
        for (int i = 0; i < 10; i++) {
            Described other = of(2, "Palimpsest conservation", "2.1");
            all.put(other.id(), other);
        }
        // Each of the ten has only the one to be like; the one alone would keep three.
        assertThat(OverlapPairs.among(all.values())).hasSize(10);
    }
}
