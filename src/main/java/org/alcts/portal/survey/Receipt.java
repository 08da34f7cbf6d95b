package org.alcts.portal.survey;

import java.time.Instant;

/**
 * Says that somebody's answers are in. Holds nothing of the answers and no number by which they could be found.
 *
 * @param closesAt when results can be read; null when it closes by hand
 */
public record Receipt(String title, boolean anonymous, Instant closesAt) {}
