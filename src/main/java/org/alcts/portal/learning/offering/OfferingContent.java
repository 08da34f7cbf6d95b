package org.alcts.portal.learning.offering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is entered of an offering.
 *
 * @param unitId who runs it
 * @param level null when it is for everybody
 * @param ends null for a single day, and for what stays available
 * @param minutes that it takes somebody; null when it is not known
 * @param topics keys of topics
 * @param partners outside the association, divided by semicolons; null without any
 * @param initiativeId what it came of; null without one
 * @param access captions, transcript, materials for screen readers; null when nothing is said
 * @param link null without one
 */
public record OfferingContent(
        String title,
        Long unitId,
        OfferingFormat format,
        Level level,
        OfferingState state,
        LocalDate begins,
        LocalDate ends,
        Integer minutes,
        Set<String> topics,
        Money money,
        Turnout turnout,
        String partners,
        Long initiativeId,
        String access,
        String link)
        implements Serializable {

    public OfferingContent {
        topics = new TreeSet<>(topics);
    }

    /** What a new one begins with. @param unitId null while it is to be chosen */
    public static OfferingContent empty(Long unitId) {
        return new OfferingContent(
                null,
                unitId,
                null,
                null,
                OfferingState.PLANNED,
                null,
                null,
                null,
                Set.of(),
                Money.UNKNOWN,
                Turnout.UNKNOWN,
                null,
                null,
                null,
                null);
    }

    /** In the one form in which it is kept: without space around texts, null for blank ones. */
    OfferingContent tidy() {
        return new OfferingContent(
                text(title),
                unitId,
                format,
                level,
                state,
                begins,
                begins != null && begins.equals(ends) ? null : ends,
                minutes,
                topics,
                new Money(
                        money.feeMinor(),
                        money.costMinor(),
                        money.incomeMinor(),
                        money.currency() == null
                                ? Money.USUAL
                                : money.currency().toUpperCase(Locale.ROOT)),
                turnout,
                text(String.join("; ", partnersOf(partners))),
                initiativeId,
                text(access),
                text(link));
    }

    OfferingContent withInitiative(Long id) {
        return new OfferingContent(
                title, unitId, format, level, state, begins, ends, minutes, topics, money, turnout, partners, id,
                access, link);
    }

    /** The names one by one. @param partners null gives none */
    public static List<String> partnersOf(String partners) {
        return partners == null
                ? List.of()
                : Arrays.stream(partners.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toList());
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
