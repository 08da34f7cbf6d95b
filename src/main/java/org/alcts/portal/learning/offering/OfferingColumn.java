package org.alcts.portal.learning.offering;

import java.util.Arrays;
import java.util.List;
import org.alcts.portal.people.imports.CsvHeading;

/** The columns of a file of offerings, in the order in which they are written. */
enum OfferingColumn implements CsvHeading {
    KEY("key"),
    TITLE("title"),
    UNIT("unit"),
    FORMAT("format"),
    LEVEL("level"),
    STATE("state"),
    BEGINS("begins"),
    ENDS("ends"),
    MINUTES("minutes"),
    TOPICS("topics"),
    FEE("fee"),
    COST("cost"),
    INCOME("income"),
    CURRENCY("currency"),
    ATTENDANCE("attendance"),
    NEWCOMERS("newcomers"),
    ANSWERS("answers"),
    LEARNED("learned"),
    PARTNERS("partners"),
    INITIATIVE("initiative"),
    ACCESS("access"),
    LINK("link");

    private final String heading;

    OfferingColumn(String heading) {
        this.heading = heading;
    }

    @Override
    public String heading() {
        return heading;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(OfferingColumn::heading).toList();
    }
}
