package org.alcts.portal.initiative;

import java.time.Clock;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody types in the initiative form, as they type. Everybody reaches their own drafts only. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
@Transactional
public class InitiativeDrafts {

    private final DraftStore store;
    private final Initiatives initiatives;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    InitiativeDrafts(DraftStore store, Initiatives initiatives, CurrentPerson currentPerson, Clock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * @param initiativeId null for a new one
     * @param opened what the form began with; null for a new one
     * @param reason reference to what a new one is filed for; null for none
     * @throws Refused when there is no such initiative any more
     */
    public void keep(Long initiativeId, InitiativeContent opened, InitiativeContent entered, String reason) {
        requireMine(initiativeId);
        store.keep(currentPerson.signedIn().personId(), initiativeId, opened, entered, reason, clock.instant());
    }

    /** @param initiativeId null for a new one */
    @Transactional(readOnly = true)
    public Optional<InitiativeDraft> find(Long initiativeId) {
        requireMine(initiativeId);
        return store.find(currentPerson.signedIn().personId(), initiativeId);
    }

    /** @param initiativeId null for a new one */
    public void discard(Long initiativeId) {
        store.remove(currentPerson.signedIn().personId(), initiativeId);
    }

    private void requireMine(Long initiativeId) {
        if (initiativeId != null) {
            long unit = initiatives
                    .findById(initiativeId)
                    .orElseThrow(InitiativeFiling::gone)
                    .leadUnitId();
            InitiativePermissions.requireCanEdit(unit, currentPerson.today());
        }
    }
}
