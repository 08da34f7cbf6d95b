package org.alcts.portal.survey.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.tally.SurveyTally;
import org.alcts.portal.survey.tally.TallyCount;
import org.junit.jupiter.api.Test;

/**
 * Members see counts from 5 on, everybody those from 10 on. Somebody who reads both learns nothing that members do not, and
 * somebody who reads the public page alone works out no count below 10.
 */
class OpenDataTest {

    private static final int MEMBERS = 5;
    private static final int EVERYBODY = 10;

    private static final Question SCALE = SomeSurveys.single("S1", "How useful?", "1", "2", "3", "4", "5");

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.empty("en", "One question")
            .withPages(List.of(Page.of(SomeSurveys.text("Page"), List.of(SCALE))));

    /** What is known from outside: counts (-1 where hidden), and what is shown of mean and median. */
    private record Known(long total, long[] counts, Optional<BigDecimal> mean, Optional<BigDecimal> median) {

        static Known of(QuestionResult result) {
            FieldResult field = result.fields().getFirst();
            return new Known(
                    field.base().isShown() ? field.base().number() : -1,
                    field.values().stream()
                            .mapToLong(value ->
                                    value.count().isShown() ? value.count().number() : -1)
                            .toArray(),
                    field.mean(),
                    field.median());
        }

        boolean agreesWith(long[] counts) {
            for (int i = 0; i < counts.length; i++) {
                if (this.counts[i] >= 0 ? this.counts[i] != counts[i] : counts[i] < 1 && total >= 0) {
                    return false;
                }
            }
            double[] scores = {1, 2, 3, 4, 5};
            return mean.map(known -> known.equals(Scores.mean(scores, counts))).orElse(true)
                    && median.map(known -> known.compareTo(BigDecimal.valueOf(Scores.median(scores, counts))) == 0)
                            .orElse(true);
        }
    }

    @Property(tries = 600)
    void everybodySeesNothingThatMembersDoNot(@ForAll long seed) {
        SurveyTally tally = tally(counts(seed));
        Known members = Known.of(new WholeResults(tally, MEMBERS).of(SCALE));
        Known everybody = Known.of(new OpenData(tally, MEMBERS, EVERYBODY).of(SCALE));
        for (int i = 0; i < 5; i++) {
            assertThat(everybody.counts()[i] < 0 || everybody.counts()[i] == members.counts()[i])
                    .isTrue();
            assertThat(everybody.counts()[i] <= 0 || everybody.counts()[i] >= EVERYBODY)
                    .as("no count from 1 to 9")
                    .isTrue();
        }
        assertThat(everybody.mean()).isIn(Optional.empty(), members.mean());
        assertThat(everybody.median()).isIn(Optional.empty(), members.median());
        assertThat(everybody.total()).isIn(-1L, members.total());
    }

    @Property(tries = 200)
    void thePublicPageAloneGivesNoCountBelowTenAway(@ForAll long seed) {
        long[] counts = counts(seed);
        Known everybody = Known.of(new OpenData(tally(counts), MEMBERS, EVERYBODY).of(SCALE));
        if (everybody.total() >= 0) {
            assertThat(pinned(counts, EVERYBODY, List.of(everybody)))
                    .as(Arrays.toString(counts))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void bothTogetherGiveAwayNoMoreThanMembersSee(@ForAll long seed) {
        long[] counts = counts(seed);
        SurveyTally tally = tally(counts);
        Known members = Known.of(new WholeResults(tally, MEMBERS).of(SCALE));
        Known everybody = Known.of(new OpenData(tally, MEMBERS, EVERYBODY).of(SCALE));
        if (members.total() >= 0) {
            assertThat(pinned(counts, MEMBERS, List.of(members, everybody)))
                    .as(Arrays.toString(counts))
                    .isEqualTo(pinned(counts, MEMBERS, List.of(members)));
        }
    }

    /** The test itself: hiding for everybody without looking at what members see shows means that tell. */
    @Test
    void aStricterViewByItselfWouldGiveCountsAway() {
        int found = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            long[] counts = counts(seed);
            SurveyTally tally = tally(counts);
            Known members = Known.of(new WholeResults(tally, MEMBERS).of(SCALE));
            Known stricter = Known.of(new WholeResults(tally, EVERYBODY).of(SCALE));
            if (members.total() >= 0
                    && !pinned(counts, MEMBERS, List.of(members, stricter))
                            .equals(pinned(counts, MEMBERS, List.of(members)))) {
                found++;
            }
        }
        assertThat(found).as("of 3,000 questions").isPositive();
    }

    /** The choices whose small count is the same in everything that agrees with what is known. */
    private static Set<Integer> pinned(long[] truth, int threshold, List<Known> known) {
        List<Set<Long>> possible = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            possible.add(new HashSet<>());
        }
        search(new long[truth.length], 0, Arrays.stream(truth).sum(), known, possible);
        Set<Integer> pinned = new HashSet<>();
        for (int i = 0; i < truth.length; i++) {
            boolean hidden = known.getFirst().counts()[i] < 0;
            if (hidden
                    && truth[i] > 0
                    && truth[i] < threshold
                    && possible.get(i).size() == 1) {
                pinned.add(i);
            }
        }
        return pinned;
    }

    private static void search(long[] counts, int i, long left, List<Known> known, List<Set<Long>> possible) {
        if (i == counts.length - 1) {
            counts[i] = left;
            if (known.stream().allMatch(one -> one.agreesWith(counts))) {
                for (int j = 0; j < counts.length; j++) {
                    possible.get(j).add(counts[j]);
                }
            }
            return;
        }
        int at = i;
        long shown = known.stream().mapToLong(one -> one.counts()[at]).max().orElse(-1);
        for (long value = shown >= 0 ? shown : 0; value <= (shown >= 0 ? Math.min(shown, left) : left); value++) {
            counts[i] = value;
            search(counts, i + 1, left - value, known, possible);
        }
    }

    private static long[] counts(long seed) {
        Random random = new Random(seed);
        long[] counts = new long[5];
        int most = 4 + random.nextInt(16);
        for (int i = 0; i < 5; i++) {
            counts[i] = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextInt(most);
        }
        return counts;
    }

    private static SurveyTally tally(long[] counts) {
        TallyCount count = new TallyCount(QUESTIONNAIRE);
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i]; j++) {
                count.add(new Answers(Map.of("S1", String.valueOf(i + 1))));
            }
        }
        return count.result();
    }
}
