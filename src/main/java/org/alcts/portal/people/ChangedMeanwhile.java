package org.alcts.portal.people;

/** Somebody else saved while this form was open. Carries what they saved, so that the second writer can compare. */
public class ChangedMeanwhile extends RuntimeException {

    private final transient PersonDetails saved;
    private final int version;

    ChangedMeanwhile(PersonDetails saved, int version) {
        super("Saved by somebody else meanwhile");
        this.saved = saved;
        this.version = version;
    }

    /** What stands in the database now. */
    public PersonDetails saved() {
        return saved;
    }

    /** The version to edit from, once the difference has been seen. */
    public int version() {
        return version;
    }
}
