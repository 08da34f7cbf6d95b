package org.alcts.portal.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alcts.portal.platform.security.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's file on each person: added and corrected here, never deleted. */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class PersonRecords {

    /** Enough to catch a slip of the finger; whether the address exists only a message to it can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private final Persons persons;
    private final PersonRecordReader reader;

    PersonRecords(Persons persons, PersonRecordReader reader) {
        this.persons = persons;
        this.reader = reader;
    }

    /** All that is on record about the person; the administrator looks after accounts and so reads it too. */
    @PreAuthorize("hasAnyRole('" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
    @Transactional(readOnly = true)
    public Optional<PersonRecord> find(long personId) {
        return reader.read(personId);
    }

    /**
     * Adds a person without membership or office; the administrator may, to give somebody of the staff an account.
     *
     * @return the person's id
     * @throws Refused when a name is missing, or the address is no address or known already
     */
    @PreAuthorize("hasAnyRole('" + Roles.OFFICE + "', '" + Roles.ADMINISTRATOR + "')")
    public long add(PersonDetails details) {
        PersonDetails checked = checked(details);
        requireFreeAddress(checked.email(), 0);
        Person person = new Person(checked.givenName(), checked.familyName(), checked.email());
        person.worksAt(checked.institution(), key(checked.workSetting()));
        try {
            return persons.saveAndFlush(person).id();
        } catch (DataIntegrityViolationException e) {
            throw new Refused("email", "people.refused.email-taken", checked.email());
        }
    }

    /**
     * Saves the details over the version that the form was filled from.
     *
     * @throws ChangedMeanwhile when somebody else saved since
     * @throws Refused as in {@link #add}
     */
    public void edit(long personId, int version, PersonDetails details) {
        PersonDetails checked = checked(details);
        Person person = persons.findToEdit(personId).orElseThrow(() -> new Refused("", "people.refused.no-person"));
        if (person.version() != version) {
            throw new ChangedMeanwhile(PersonDetails.of(person), person.version());
        }
        requireFreeAddress(checked.email(), personId);
        person.rename(checked.givenName(), checked.familyName());
        person.moveTo(checked.email());
        person.worksAt(checked.institution(), key(checked.workSetting()));
        persons.saveAndFlush(person);
    }

    private void requireFreeAddress(String email, long ownId) {
        persons.findByEmail(email).filter(other -> other.id() != ownId).ifPresent(other -> {
            throw new Refused("email", "people.refused.email-taken", other.displayName());
        });
    }

    private static String key(WorkSetting setting) {
        return setting == null ? null : setting.key();
    }

    /** The details as they are kept: stripped, the address in small letters. */
    static PersonDetails checked(PersonDetails details) {
        return new PersonDetails(
                required("givenName", details.givenName(), 100),
                required("familyName", details.familyName(), 100),
                email(required("email", details.email(), 254)),
                Dated.limited("institution", details.institution(), 200),
                details.workSetting());
    }

    private static String required(String field, String text, int longest) {
        String stripped = Dated.limited(field, text, longest);
        if (stripped == null) {
            throw new Refused(field, "people.refused.missing." + field);
        }
        return stripped;
    }

    private static String email(String text) {
        if (!EMAIL.matcher(text).matches()) {
            throw new Refused("email", "people.refused.email-shape");
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
