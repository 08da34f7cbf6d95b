package org.alcts.portal.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * An objective that an initiative serves.
 *
 * @param sharePercent how much of the initiative serves it, 1 to 100; the shares of one initiative add up to 100
 */
@Embeddable
public record ObjectiveShare(
        @Column(name = "objective_id", nullable = false) long objectiveId,
        @Column(name = "is_primary", nullable = false) boolean primary,
        @Column(name = "share_percent", nullable = false) int sharePercent)
        implements Serializable {}
