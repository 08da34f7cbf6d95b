package org.alcts.portal.people;

import java.io.Serializable;

/**
 * What the office enters about a person.
 *
 * @param institution empty when unknown
 * @param workSetting null when unknown
 */
public record PersonDetails(
        String givenName, String familyName, String email, String institution, WorkSetting workSetting)
        implements Serializable {

    static PersonDetails of(Person person) {
        return new PersonDetails(
                person.givenName(),
                person.familyName(),
                person.email(),
                person.institution().orElse(""),
                person.workSetting().flatMap(WorkSetting::of).orElse(null));
    }
}
