package org.alcts.portal.learning.offering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How something is offered; the forms of learning that surveys ask about, in their order. */
public enum OfferingFormat {
    LIVE_WEBINAR("webinar"),
    RECORDED_WEBINAR("recorded"),
    WEB_COURSE("course"),
    HALF_DAY("halfday"),
    FULL_DAY("fullday"),
    PROGRAMME("programme"),
    PRECONFERENCE("preconference"),
    E_FORUM("eforum"),
    INTEREST_GROUP("group"),
    PUBLICATION("guide"),
    MENTORING("mentoring"),
    PEER_GROUP("peers");

    /** They wait for whoever comes: without a last day they stay available. */
    public static final List<OfferingFormat> LASTING = List.of(RECORDED_WEBINAR, PUBLICATION);

    /** Those of half a day and more, which an employer pays for rather than somebody alone. */
    private static final List<OfferingFormat> LONG = List.of(WEB_COURSE, HALF_DAY, FULL_DAY, PRECONFERENCE);

    private final String surveyRow;

    OfferingFormat(String surveyRow) {
        this.surveyRow = surveyRow;
    }

    /** Code of its row in the question about forms of learning. */
    public String surveyRow() {
        return surveyRow;
    }

    public boolean lasting() {
        return LASTING.contains(this);
    }

    public boolean takesHalfADayOrMore() {
        return LONG.contains(this);
    }

    /** By the row of a survey, such as {@code eforum}. */
    public static Optional<OfferingFormat> ofSurveyRow(String row) {
        return Arrays.stream(values())
                .filter(format -> format.surveyRow.equals(row))
                .findFirst();
    }
}
