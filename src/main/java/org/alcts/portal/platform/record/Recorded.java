package org.alcts.portal.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * An entity in a system-versioned table that remembers who wrote the present row, so that its history can say who made
 * each change. Null: the portal itself did.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Recorded {

    @LastModifiedBy
    @Column(name = "changed_by")
    private Long changedBy;

    protected Recorded() {}
}
