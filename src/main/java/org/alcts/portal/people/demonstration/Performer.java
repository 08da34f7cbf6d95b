package org.alcts.portal.people.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.OfficeHistory;
import org.alcts.portal.people.OfficeHistory.Holder;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets things happen in the name of who held the office on the day, with the rights of that day and no others: the
 * demonstration's past obeys the rules of the portal.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
public class Performer {

    private final OfficeHistory offices;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Performer(OfficeHistory offices, CurrentPerson currentPerson, @Qualifier("systemClock") Clock clock) {
        this.clock = clock;
        this.offices = offices;
        this.currentPerson = currentPerson;
    }

    /** As whoever wrote for the unit on that day; nothing happens when nobody did. */
    public void asWriter(String unit, LocalDate day, Runnable action) {
        offices.writer(unit, day)
                .ifPresent(holder -> as(holder, writer -> {
                    action.run();
                    return true;
                }));
    }

    /** As somebody of the staff. */
    public void asOffice(LocalDate day, Runnable action) {
        offices.holders("office", day).stream()
                .filter(holder -> holder.held().office() == Office.STAFF)
                .findFirst()
                .ifPresent(holder -> as(holder, staff -> {
                    action.run();
                    return true;
                }));
    }

    /** As the first member of the Board with a vote who has a say in it. */
    public void asBoard(LocalDate day, Predicate<Holder> hasSay, Runnable action) {
        offices.holders("board", day).stream()
                .filter(holder -> holder.held().voting())
                .filter(holder -> as(holder, hasSay::test))
                .findFirst()
                .ifPresent(holder -> as(holder, voter -> {
                    action.run();
                    return true;
                }));
    }

    private <T> T as(Holder holder, Function<Holder, T> action) {
        String[] roles = currentPerson.rolesToday(holder.personId()).stream()
                .map(role -> "ROLE_" + role)
                .toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(holder.personId(), holder.name(), holder.email(), clock.instant()),
                null,
                AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            return action.apply(holder);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
