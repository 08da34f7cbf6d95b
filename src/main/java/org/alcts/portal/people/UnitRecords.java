package org.alcts.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.alcts.portal.platform.record.Period;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates units, renames and moves them from a day on, and dissolves them. What was before stays on record. */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class UnitRecords {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CHARGE = 2000;

    private final Units units;
    private final UnitNames names;
    private final UnitParents parents;
    private final UnitEnd unitEnd;

    UnitRecords(Units units, UnitNames names, UnitParents parents, UnitEnd unitEnd) {
        this.units = units;
        this.names = names;
        this.parents = parents;
        this.unitEnd = unitEnd;
    }

    /**
     * @return the unit's key
     * @throws Refused when something is missing, the key is taken or badly formed, or the parent does not exist then
     */
    public String create(NewUnit unit) {
        String key = Dated.limited("key", unit.key(), 40);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refused("key", "people.refused.key-shape");
        }
        if (units.findByKey(key).isPresent()) {
            throw new Refused("key", "people.refused.key-taken");
        }
        if (unit.kind() == null) {
            throw new Refused("kind", "people.refused.unit-kind-missing");
        }
        Name name = name(unit.name(), unit.acronym());
        Period period = Dated.period(unit.established(), null);
        Unit created = new Unit(key, unit.kind(), unit.established());
        created.describe(Dated.limited("charge", unit.charge(), LONGEST_CHARGE));
        long id = units.saveAndFlush(created).id();
        names.save(new UnitName(id, name.name(), name.acronym(), period));
        if (unit.parentId() != null) {
            requireParent(id, unit.parentId(), unit.established());
            parents.save(new UnitParent(id, unit.parentId(), period));
        }
        return key;
    }

    /**
     * Gives the unit another name from that day on; the name before ends the day before. A name that begins on that very
     * day is corrected.
     *
     * @throws Refused when the day lies before the unit was established or after it was dissolved
     */
    public void rename(long unitId, String newName, String newAcronym, LocalDate from) {
        Unit unit = unit(unitId);
        Name name = name(newName, newAcronym);
        requireExists(unit, from);
        List<UnitName> all = names.findByUnitId(unitId);
        for (UnitName known : all) {
            if (known.period().begins().equals(from)) {
                known.correct(name.name(), name.acronym());
                return;
            }
        }
        LocalDate to = unit.dissolvedOn().orElse(null);
        for (UnitName known : all) {
            if (known.period().includes(from)) {
                to = known.period().ends().orElse(null);
                known.endOn(from.minusDays(1));
            } else if (known.period().begins().isAfter(from)
                    && (to == null || !to.isBefore(known.period().begins()))) {
                to = known.period().begins().minusDays(1);
            }
        }
        names.save(new UnitName(unitId, name.name(), name.acronym(), period(from, to)));
    }

    /**
     * Lets the unit belong to another one from that day on.
     *
     * @throws Refused when either does not exist then, or the unit would come to belong to itself
     */
    public void moveUnder(long unitId, Long parentId, LocalDate from) {
        Unit unit = unit(unitId);
        requireExists(unit, from);
        if (parentId == null) {
            throw new Refused("parent", "people.refused.parent-missing");
        }
        requireParent(unitId, parentId, from);
        LocalDate to = unit.dissolvedOn().orElse(null);
        for (UnitParent known : parents.findByUnitId(unitId)) {
            if (known.period().begins().equals(from)) {
                known.correct(parentId);
                return;
            }
            if (known.period().includes(from)) {
                to = known.period().ends().orElse(null);
                known.endOn(from.minusDays(1));
            } else if (known.period().begins().isAfter(from)
                    && (to == null || !to.isBefore(known.period().begins()))) {
                to = known.period().begins().minusDays(1);
            }
        }
        parents.save(new UnitParent(unitId, parentId, period(from, to)));
    }

    /**
     * Writes the charge down.
     *
     * @param version of the {@link UnitPage} that the form was filled from
     * @throws Refused when it is longer than 2,000 characters, or somebody else changed the unit since
     */
    public void describe(long unitId, int version, String charge) {
        Unit unit = unit(unitId);
        if (unit.version() != version) {
            throw new Refused(
                    "charge", "people.refused.unit-changed", unit.charge().orElse(""));
        }
        unit.describe(Dated.limited("charge", charge, LONGEST_CHARGE));
    }

    /**
     * Dissolves the unit, that day being its last; its name, its terms of office and its affiliations end with it.
     *
     * @throws Refused when units still belong to it, or it was not established by then, or ended earlier
     */
    public void dissolve(long unitId, LocalDate lastDay, String reason) {
        Unit unit = unit(unitId);
        Dated.requireEnd(Dated.period(unit.establishedOn(), unit.dissolvedOn().orElse(null)), lastDay);
        String why = Dated.reason(reason);
        unitEnd.requireNoChildren(unitId, lastDay);
        unit.dissolve(lastDay);
        unitEnd.endEverythingOf(unitId, lastDay, why);
    }

    private record Name(String name, String acronym) {}

    private static Name name(String name, String acronym) {
        String checkedName = Dated.limited("name", name, 200);
        if (checkedName == null) {
            throw new Refused("name", "people.refused.unit-name-missing");
        }
        String checkedAcronym = Dated.limited("acronym", acronym, 20);
        if (checkedAcronym == null) {
            throw new Refused("acronym", "people.refused.acronym-missing");
        }
        return new Name(checkedName, checkedAcronym);
    }

    private static Period period(LocalDate from, LocalDate to) {
        return to == null ? Period.from(from) : Period.between(from, to);
    }

    private Unit unit(long unitId) {
        return units.findToAppoint(unitId).orElseThrow(() -> new Refused("", "people.refused.unit-missing"));
    }

    private static void requireExists(Unit unit, LocalDate from) {
        if (from == null) {
            throw new Refused("from", "people.refused.from-missing");
        }
        if (!unit.existsOn(from)) {
            throw new Refused("from", "people.refused.unit-not-then");
        }
    }

    private void requireParent(long unitId, long parentId, LocalDate from) {
        Unit parent = units.findById(parentId)
                .filter(unit -> unit.existsOn(from))
                .orElseThrow(() -> new Refused("parent", "people.refused.parent-not-then"));
        if (parent.id() == unitId || unitEnd.belongsTo(parentId, unitId, from)) {
            throw new Refused("parent", "people.refused.parent-circle");
        }
    }
}
