package org.alcts.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.platform.record.Recorded;

/** A body of the association. Its key stays; its names and parents are dated rows of their own. */
@Entity
public class Unit extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "unit_key", nullable = false, updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private UnitKind kind;

    private String charge;

    @Column(nullable = false)
    private LocalDate establishedOn;

    private LocalDate dissolvedOn;

    @Version
    private int version;

    protected Unit() {}

    public Unit(String key, UnitKind kind, LocalDate establishedOn) {
        this.key = key;
        this.kind = kind;
        this.establishedOn = establishedOn;
    }

    /** @throws IllegalArgumentException when the day lies before the unit was established */
    public void dissolve(LocalDate lastDay) {
        if (lastDay.isBefore(establishedOn)) {
            throw new IllegalArgumentException("A unit cannot end before it was established on " + establishedOn);
        }
        dissolvedOn = lastDay;
    }

    public void describe(String newCharge) {
        charge = newCharge;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || !day.isAfter(dissolvedOn));
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public UnitKind kind() {
        return kind;
    }

    public Optional<String> charge() {
        return Optional.ofNullable(charge);
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public Optional<LocalDate> dissolvedOn() {
        return Optional.ofNullable(dissolvedOn);
    }
}
