package org.alcts.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.platform.record.Recorded;

/** Somebody the association knows: a member, an officer, the staff. The e-mail address is unique, whatever its case. */
@Entity
public class Person extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String givenName;

    @Column(nullable = false)
    private String familyName;

    @Column(nullable = false)
    private String email;

    private String institution;

    private String workSetting;

    @Version
    private int version;

    protected Person() {}

    public Person(String givenName, String familyName, String email) {
        rename(givenName, familyName);
        moveTo(email);
    }

    public void rename(String newGivenName, String newFamilyName) {
        givenName = newGivenName.strip();
        familyName = newFamilyName.strip();
    }

    public void moveTo(String newEmail) {
        email = newEmail.strip().toLowerCase(Locale.ROOT);
    }

    public void worksAt(String newInstitution, String newWorkSetting) {
        institution = newInstitution;
        workSetting = newWorkSetting;
    }

    public Long id() {
        return id;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String displayName() {
        return givenName + " " + familyName;
    }

    public String email() {
        return email;
    }

    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    /** One of the keys of the work settings in the messages, such as {@code academic_research}. */
    public Optional<String> workSetting() {
        return Optional.ofNullable(workSetting);
    }

    public int version() {
        return version;
    }
}
