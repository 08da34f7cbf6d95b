package org.alcts.portal.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.alcts.portal.platform.record.Recorded;

/** What one holder of a voting seat did in one vote of the Board; never changed. */
@Entity
class Ballot extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long decisionId;

    @Column(nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private String castAs;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, columnDefinition = "varchar(12)")
    private Choice choice;

    protected Ballot() {}

    Ballot(long decisionId, Voter voter, Choice choice) {
        this.decisionId = decisionId;
        this.personId = voter.personId();
        this.castAs = voter.as();
        this.choice = choice;
    }

    Long id() {
        return id;
    }
}
