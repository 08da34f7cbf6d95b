package org.alcts.portal.people;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Reads with the rights that everybody of an audience has, not with those of whoever asks: for documents that are handed
 * to all of them, and must not say more because a chair or the office made them.
 */
@Component
public class AudienceReading {

    private static final long NOBODY = -1;

    private static final AssignmentsToday A_MEMBER = new AssignmentsToday(NOBODY, "", true, List.of(), Set.of());

    private static final AssignmentsToday A_VOTER = new AssignmentsToday(
            NOBODY,
            "",
            true,
            List.of(new HeldOffice(
                    NOBODY,
                    NOBODY,
                    "",
                    UnitKind.BOARD,
                    "",
                    "",
                    Office.DIRECTOR_AT_LARGE,
                    Obtained.ELECTED,
                    true,
                    null,
                    null)),
            Set.of());

    private final CurrentPerson currentPerson;

    AudienceReading(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    /** What a member reads who belongs to no unit. */
    public <T> T asAnyMember(Supplier<T> reading) {
        return currentPerson.reading(A_MEMBER, reading);
    }

    /**
     * What somebody reads who has a vote on the Board and belongs to no other unit.
     *
     * @throws AccessDeniedException unless whoever asks has a vote themselves, or is of the office
     */
    public <T> T asAnyVoter(Supplier<T> reading) {
        AssignmentsToday person = currentPerson.today();
        if (!person.votesOnBoard() && !person.isOffice()) {
            throw new AccessDeniedException("Person " + person.personId() + " may not read as the Board");
        }
        return currentPerson.reading(A_VOTER, reading);
    }
}
