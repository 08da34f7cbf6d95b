package org.alcts.portal.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of a meeting, save what they say of each item.
 *
 * @param approvedOn null while they are a draft
 * @param approvedBy name and office, in words
 */
public record Minutes(
        String general,
        LocalDate approvedOn,
        String approvedBy,
        boolean illustrative,
        int version,
        List<Attendance> attendance,
        List<Correction> corrections)
        implements Serializable {

    /** Whether somebody with a vote was there. @param as the office that brought the vote, in words */
    public record Attendance(long personId, String name, String as, boolean present) implements Serializable {}

    /** What was found wrong after the minutes were approved. */
    public record Correction(String correction, LocalDate enteredOn, String name, String as) implements Serializable {}

    public boolean approved() {
        return approvedOn != null;
    }

    public long present() {
        return attendance.stream().filter(Attendance::present).count();
    }

    /** More than half of the voting seats. */
    public int quorum() {
        return attendance.size() / 2 + 1;
    }
}
