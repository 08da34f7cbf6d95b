package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.platform.record.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in: where nobody who has the running of the portal can sign in, the address in
 * {@code PORTAL_ADMIN_EMAIL} gets it, with a one-time link in the log. There is no password that somebody could know.
 */
@Component
@ConditionalOnBooleanProperty(name = "portal.demonstration", havingValue = false, matchIfMissing = true)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String OFFICE_KEY = "office";

    private final Persons persons;
    private final Units units;
    private final UnitNames names;
    private final Assignments assignments;
    private final AccountStore store;
    private final Clock clock;
    private final String email;
    private final String address;

    FirstAdministrator(
            Persons persons,
            Units units,
            UnitNames names,
            Assignments assignments,
            AccountStore store,
            Clock clock,
            @Value("${PORTAL_ADMIN_EMAIL:}") String email,
            @Value("${PORTAL_PUBLIC_URL:http://localhost:${server.port:8080}}") String address) {
        this.persons = persons;
        this.units = units;
        this.names = names;
        this.assignments = assignments;
        this.store = store;
        this.clock = clock;
        this.email = email.strip();
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void letIn() {
        link().ifPresent(link -> LOG.info(
                "First administrator {}: set a password at {}{} (good once, until {})",
                email,
                address,
                link.path(),
                link.expiresAt()));
    }

    /** The link for the first administrator; empty where one can sign in already, or no address was given. */
    Optional<OneTimeLink> link() {
        LocalDate today = LocalDate.now(clock);
        List<Assignment> administrators = assignments.findByOffice(Office.SYSTEM_ADMINISTRATOR).stream()
                .filter(term ->
                        term.period().ends().filter(end -> end.isBefore(today)).isEmpty())
                .toList();
        if (administrators.stream().anyMatch(term -> store.hasPassword(term.personId()))) {
            return Optional.empty();
        }
        if (email.isEmpty()) {
            LOG.warn("Nobody administers this portal yet: set PORTAL_ADMIN_EMAIL to an e-mail address and start again");
            return Optional.empty();
        }
        Person person = persons.findByEmail(email.toLowerCase(Locale.ROOT))
                .orElseGet(() -> persons.saveAndFlush(new Person("Portal", "Administrator", email)));
        // A first link may have run out unused: whoever starts the portal again gets another.
        if (administrators.stream().noneMatch(term -> term.personId() == person.id())) {
            Unit office = units.findByKey(OFFICE_KEY).orElseGet(() -> theOffice(today));
            assignments.save(new Assignment(
                    person.id(),
                    office.id(),
                    Office.SYSTEM_ADMINISTRATOR,
                    Obtained.APPOINTED,
                    false,
                    Period.from(today),
                    null));
        }
        return Optional.of(store.newLink(person.id()));
    }

    private Unit theOffice(LocalDate today) {
        Unit office = units.saveAndFlush(new Unit(OFFICE_KEY, UnitKind.OFFICE, today));
        names.save(new UnitName(office.id(), "ALCTS Office", "Office", Period.from(today)));
        return office;
    }
}
