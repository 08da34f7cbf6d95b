package org.alcts.portal.board.map;

import java.io.Serializable;
import java.util.List;

/**
 * Who works with whom.
 *
 * @param active active initiatives
 * @param joint of these, those with a partner
 * @param units that lead or partner an active initiative, sections and councils first
 * @param led how many active initiatives each unit leads; without those that lead none
 * @param pairs a lead unit and a partner with the active initiatives that they have together, the most first
 */
public record Collaboration(int active, int joint, List<GapMap.Unit> units, List<Led> led, List<Pair> pairs)
        implements Serializable {

    public record Led(String unitKey, int active) implements Serializable {}

    public record Pair(String leadKey, String partnerKey, int active) implements Serializable {}

    /** The pairs that have the most in common; none when nobody works together. */
    public List<Pair> closest() {
        return pairs.stream()
                .filter(pair -> pair.active() == pairs.getFirst().active())
                .toList();
    }

    /** Units that work alone: they share no active initiative with any other. */
    public List<GapMap.Unit> alone() {
        return units.stream()
                .filter(unit -> pairs.stream()
                        .noneMatch(pair -> pair.leadKey().equals(unit.key())
                                || pair.partnerKey().equals(unit.key())))
                .toList();
    }
}
