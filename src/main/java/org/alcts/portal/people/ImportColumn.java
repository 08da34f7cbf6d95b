package org.alcts.portal.people;

import java.util.List;
import java.util.Locale;
import org.alcts.portal.people.imports.CsvHeading;

/** The columns of a file of members, each with the names that other products give it. */
enum ImportColumn implements CsvHeading {
    EMAIL("email", "email address"),
    GIVEN_NAME("given name", "first name", "given"),
    FAMILY_NAME("family name", "last name", "surname", "family"),
    KIND("membership kind", "membership", "kind"),
    NUMBER("member number", "membership number", "member id", "number"),
    SINCE("since", "member since", "from"),
    UNTIL("until", "member until", "to"),
    INSTITUTION("institution", "employer"),
    WORK_SETTING("work setting"),
    SECTIONS("sections", "section");

    private final List<String> headings;

    ImportColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public String heading() {
        return headings.getFirst();
    }

    /** By its letters alone: {@code E-Mail} and {@code Given_Name}, too. */
    @Override
    public boolean isCalled(String heading) {
        String letters = letters(heading);
        return headings.stream().anyMatch(known -> letters(known).equals(letters));
    }

    private static String letters(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
