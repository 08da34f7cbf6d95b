package org.alcts.portal.board.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pairs that overlap without comparing each initiative with each other one: an index says which titles have a word in
 * common. The rarest words come first, and nobody is compared with more than {@link #MOST_COMPARED} others, so that the work
 * grows with the number of initiatives and not with its square. Of each initiative the three most alike are kept.
 */
final class OverlapPairs {

    static final int MOST_COMPARED = 100;
    static final int MOST_KEPT = 3;

    /** The lower id first. */
    record Pair(long firstId, long secondId) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private record Like(Pair pair, Likeness likeness) {}

    private final Map<String, List<Described>> byWord = new HashMap<>();
    private final Collection<Described> all;

    private OverlapPairs(Collection<Described> all) {
        this.all = all;
        all.forEach(one -> one.title()
                .beginnings()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(one)));
    }

    static Map<Pair, Likeness> among(Collection<Described> all) {
        return new OverlapPairs(all).find();
    }

    private Map<Pair, Likeness> find() {
        Map<Pair, Likeness> found = new LinkedHashMap<>();
        for (Described one : all) {
            List<Like> alike = new ArrayList<>();
            for (Described other : candidates(one)) {
                judged(one, other).ifPresent(likeness -> alike.add(new Like(Pair.of(one.id(), other.id()), likeness)));
            }
            alike.sort(Comparator.comparingDouble((Like like) -> like.likeness().score())
                    .reversed());
            alike.stream().limit(MOST_KEPT).forEach(like -> found.put(like.pair(), like.likeness()));
        }
        return found;
    }

    /** In the order of their ids, so that a pair reads the same from both sides. */
    private static Optional<Likeness> judged(Described one, Described other) {
        return one.id() < other.id() ? OverlapRule.judge(one, other) : OverlapRule.judge(other, one);
    }

    private Collection<Described> candidates(Described one) {
        Map<Long, Described> candidates = new LinkedHashMap<>();
        List<String> rarestFirst = one.title().beginnings().stream()
                .sorted(Comparator.comparingInt(word -> byWord.get(word).size()))
                .toList();
        for (String word : rarestFirst) {
            for (Described other : byWord.get(word)) {
                if (other.leadUnitId() != one.leadUnitId()) {
                    candidates.put(other.id(), other);
                }
                if (candidates.size() >= MOST_COMPARED) {
                    return candidates.values();
                }
            }
        }
        return candidates.values();
    }
}
