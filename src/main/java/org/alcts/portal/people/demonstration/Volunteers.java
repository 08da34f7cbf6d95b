package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.alcts.portal.people.MembershipKind;

/** Members who take an office: they know the association for some years and stay in it. Each is asked once. */
final class Volunteers {

    private static final LocalDate KNOWN_SINCE = LocalDate.of(2004, 7, 1);

    private final Deque<MadeUpMember> willing;

    Volunteers(List<MadeUpMember> members) {
        willing = members.stream()
                .filter(member -> member.kind() == MembershipKind.PERSONAL)
                .filter(member -> member.left() == null && member.joined().isBefore(KNOWN_SINCE))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** The e-mail address of somebody. */
    String anybody() {
        return willing.removeFirst().email();
    }

    /** The e-mail address of somebody who chose the section or council. */
    String of(String section) {
        MadeUpMember found = willing.stream()
                .filter(member -> member.sections().contains(section))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is left in " + section));
        willing.remove(found);
        return found.email();
    }

    /** Somebody of the section that the unit belongs to; anybody where it belongs to none. */
    String forUnit(KnownUnit unit) {
        return MadeUpTerms.SECTIONS.contains(unit.parent()) ? of(unit.parent()) : anybody();
    }
}
