package org.alcts.portal.plan.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files in which a plan leaves the portal. */
public enum PlanFormat {
    /** What is wanted. */
    STRATML1(".stratml.xml", "application/xml"),
    /** Also how it is measured and what was reached. */
    STRATML2(".stratml2.xml", "application/xml"),
    /** The same as StratML Part 2, for programs. */
    JSON(".json", "application/json"),
    /** A row for each objective, for spreadsheets. */
    CSV(".csv", "text/csv");

    private final String ending;
    private final String contentType;

    PlanFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** By its name on the command line, such as {@code stratml1}; empty when there is none. */
    public static Optional<PlanFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(name))
                .findFirst();
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String contentType() {
        return contentType;
    }

    /** @param key of the plan */
    public String fileName(String key) {
        return key + ending;
    }

    /** @throws IllegalStateException when {@code out} takes no more; it is left open, but for CSV */
    public void write(ExportedPlan plan, OutputStream out) {
        switch (this) {
            case STRATML1 -> StratmlWriter.write(plan.content(), false, out);
            case STRATML2 -> StratmlWriter.write(plan.content(), true, out);
            case JSON -> PlanJson.write(plan, out);
            case CSV -> PlanCsv.write(plan, out);
        }
    }
}
