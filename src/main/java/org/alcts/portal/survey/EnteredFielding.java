package org.alcts.portal.survey;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What somebody enters of how a survey is to be put to people; anything may be missing or wrong.
 *
 * @param addresses e-mail addresses of a list
 * @param opensAt in the portal's zone; null to open by hand
 * @param closesAt in the portal's zone; null to close by hand
 */
public record EnteredFielding(
        Audience audience,
        Set<Long> unitIds,
        List<String> addresses,
        boolean anonymous,
        Integer threshold,
        Integer textThreshold,
        LocalDateTime opensAt,
        LocalDateTime closesAt) {}
