package org.alcts.portal.board.overlap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An open initiative as far as it is compared with others.
 *
 * @param objectives codes of those it serves, the primary one first
 * @param target the day until which it lasts; null while open
 * @param partners ids of its partner units
 */
record Described(
        long id,
        long leadUnitId,
        TellingWords title,
        TellingWords whole,
        List<String> objectives,
        LocalDate target,
        Set<Long> partners) {

    String primary() {
        return objectives.isEmpty() ? "" : objectives.getFirst();
    }

    /** Whether the two are joint already: a unit that leads one is a partner in the other. */
    boolean sharedWith(Described other) {
        return partners.contains(other.leadUnitId) || other.partners.contains(leadUnitId);
    }

    /** What must change before a dismissed overlap is looked at anew: the words of the title, or the primary objective. */
    String essence() {
        return title.beginnings().stream().sorted().collect(Collectors.joining(" ")) + " " + primary();
    }
}
