package org.alcts.portal.people.imports;

/** What a column may hold; the constants of an enum are all that a kind of file may have. */
public interface CsvHeading {

    /** What it is called here, such as {@code given name}; in sentences, too. */
    String heading();

    /** @param heading as the file has it, in any case and with blanks around it */
    default boolean isCalled(String heading) {
        return heading().equalsIgnoreCase(heading.strip());
    }
}
