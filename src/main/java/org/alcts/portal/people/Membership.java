package org.alcts.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.record.Recorded;

/** From when to when somebody is a member of the association. */
@Entity
public class Membership extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Long personId;

    private String memberNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private MembershipKind kind;

    @Embedded
    private Period period;

    private String endReason;

    protected Membership() {}

    public Membership(long personId, String memberNumber, MembershipKind kind, Period period) {
        this.personId = personId;
        this.memberNumber = memberNumber;
        this.kind = kind;
        this.period = period;
    }

    public void endOn(LocalDate lastDay, String reason) {
        period = period.endingOn(lastDay);
        endReason = reason;
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public Optional<String> memberNumber() {
        return Optional.ofNullable(memberNumber);
    }

    public MembershipKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }
}
