package org.alcts.portal.people;

import java.util.Locale;
import java.util.Optional;

/** Where somebody works, in the words of the library surveys of the period; kept by its key, such as {@code public}. */
public enum WorkSetting {
    ACADEMIC_RESEARCH,
    ACADEMIC_OTHER,
    PUBLIC,
    SCHOOL,
    SPECIAL,
    GOVERNMENT,
    CONSORTIUM,
    ARCHIVE_OR_MUSEUM,
    VENDOR_OR_PUBLISHER,
    STUDENT,
    RETIRED,
    BETWEEN_JOBS,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The setting of a key, whatever its case and whether written with blanks, hyphens or underscores. */
    public static Optional<WorkSetting> of(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-/]+", "_");
        for (WorkSetting setting : values()) {
            if (setting.name().equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
