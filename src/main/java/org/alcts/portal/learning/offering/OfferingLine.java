package org.alcts.portal.learning.offering;

import java.time.LocalDate;

/** A line of the file of offerings. Its initiative is null for a reader who may not read that. */
record OfferingLine(
        String offeringKey,
        String title,
        String unitKey,
        OfferingFormat format,
        Level level,
        OfferingState state,
        LocalDate beginsOn,
        LocalDate endsOn,
        Integer minutes,
        String topicKeys,
        Long feeMinor,
        Long costMinor,
        Long incomeMinor,
        String currency,
        Integer attendance,
        Integer newcomers,
        Integer answers,
        Integer learned,
        String partners,
        Long initiativeId,
        String accessNote,
        String link) {}
