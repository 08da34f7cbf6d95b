package org.alcts.portal.learning.offering;

import org.alcts.portal.people.AssignmentsToday;
import org.springframework.security.access.AccessDeniedException;

/** Who may write which offerings, asked first by every service that changes one. Every member reads all. */
final class OfferingPermissions {

    private OfferingPermissions() {}

    /** Whoever writes for its unit today, and the office. */
    static boolean canWrite(long unitId, AssignmentsToday person) {
        return person.writesFor(unitId) || person.isOffice();
    }

    static void requireCanWrite(long unitId, AssignmentsToday person) {
        if (!canWrite(unitId, person)) {
            throw new AccessDeniedException(
                    "Person " + person.personId() + " may not write offerings of unit " + unitId);
        }
    }
}
