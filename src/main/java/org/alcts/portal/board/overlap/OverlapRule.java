package org.alcts.portal.board.overlap;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When two initiatives look alike. Their words decide: how many telling words the titles have in common, and half as much for
 * those of one title that the other's description has, as a share of the shorter title. A third is needed. What both serve and
 * aim at adds to it: 0.2 for the same primary objective or 0.1 for another one in common, 0.1 for targets within sixty days. From
 * 0.6 on they overlap: titles that nearly agree do so alone, others when they serve the same at the same time. It does not depend
 * on how many initiatives there are.
 */
final class OverlapRule {

    static final double LEAST_WORDS = 1 / 3.0;
    static final double OVERLAP = 0.6;
    private static final double SAME_PRIMARY = 0.2;
    private static final double COMMON_OBJECTIVE = 0.1;
    private static final double SAME_TIME = 0.1;
    private static final long DAYS_APART = 60;

    private OverlapRule() {}

    /** Empty when the two are of one unit, joint already, or not alike. */
    static Optional<Likeness> judge(Described one, Described other) {
        if (one.leadUnitId() == other.leadUnitId()) {
            return Optional.empty();
        }
        double said = words(one, other);
        if (said < LEAST_WORDS || one.sharedWith(other)) {
            return Optional.empty();
        }
        List<String> objectives =
                one.objectives().stream().filter(other.objectives()::contains).toList();
        boolean samePrimary = !objectives.isEmpty() && one.primary().equals(other.primary());
        boolean close = one.target() != null
                && other.target() != null
                && Math.abs(ChronoUnit.DAYS.between(one.target(), other.target())) <= DAYS_APART;
        double score = said
                + (samePrimary ? SAME_PRIMARY : objectives.isEmpty() ? 0 : COMMON_OBJECTIVE)
                + (close ? SAME_TIME : 0);
        return score + 1e-9 < OVERLAP
                ? Optional.empty()
                : Optional.of(new Likeness(common(one, other), objectives, samePrimary, close, score));
    }

    private static double words(Described one, Described other) {
        int shorter = Math.min(one.title().size(), other.title().size());
        if (shorter == 0) {
            return 0;
        }
        int inTitles = 0;
        int besides = 0;
        for (String word : one.title().beginnings()) {
            if (other.title().has(word)) {
                inTitles++;
            } else if (other.whole().has(word)) {
                besides++;
            }
        }
        for (String word : other.title().beginnings()) {
            if (!one.title().has(word) && one.whole().has(word)) {
                besides++;
            }
        }
        return inTitles == 0 ? 0 : Math.min(1, (inTitles + besides / 2.0) / shorter);
    }

    /** Those of both titles first. */
    private static List<String> common(Described one, Described other) {
        List<String> common = new ArrayList<>();
        one.title().beginnings().stream()
                .filter(other.title()::has)
                .forEach(word -> common.add(one.title().word(word)));
        one.title().beginnings().stream()
                .filter(word -> !other.title().has(word) && other.whole().has(word))
                .forEach(word -> common.add(one.title().word(word)));
        other.title().beginnings().stream()
                .filter(word -> !one.title().has(word) && one.whole().has(word))
                .forEach(word -> common.add(other.title().word(word)));
        return common;
    }
}
