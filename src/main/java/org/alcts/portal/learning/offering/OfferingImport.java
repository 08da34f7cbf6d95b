package org.alcts.portal.learning.offering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.imports.CsvTable;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.platform.security.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes offerings over from a CSV file, after showing what would become of each row. Rows are known again by their key, so a
 * file that is taken twice changes nothing the second time. Rows of units that the person does not write for are refused.
 * Never removes anything.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.UNIT_WRITER + "', '" + Roles.OFFICE + "')")
public class OfferingImport {

    private final OfferingImportPlanner planner;
    private final OfferingSample sample;
    private final Offerings offerings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    OfferingImport(
            OfferingImportPlanner planner,
            OfferingSample sample,
            Offerings offerings,
            CurrentPerson currentPerson,
            Clock clock) {
        this.planner = planner;
        this.sample = sample;
        this.offerings = offerings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A small file to start from, in UTF-8, whose rows the person may take over as they are. */
    @Transactional(readOnly = true)
    public byte[] sample() {
        return sample.of(currentPerson.today());
    }

    /** The largest file taken, in bytes. */
    public int largestFile() {
        return OfferingFile.LARGEST_BYTES;
    }

    /** What the file would do; writes nothing. @throws Refused when the file as a whole cannot be read */
    @Transactional(readOnly = true, timeout = 60)
    public ImportPreview preview(byte[] file) {
        CsvTable<OfferingColumn> read = OfferingFile.read(file);
        return preview(file, read, planner.plan(read, currentPerson.today()));
    }

    /**
     * Does what the preview with that fingerprint showed; rows refused there are left out.
     *
     * @throws Refused when anything would turn out otherwise than shown, because the file is another one or somebody
     *     changed what is on record; nothing is written then
     */
    @Transactional(timeout = 120)
    public ImportPreview take(byte[] file, String fingerprint) {
        AssignmentsToday person = currentPerson.today();
        CsvTable<OfferingColumn> read = OfferingFile.read(file);
        List<OfferingImportPlan> plans = planner.plan(read, person);
        ImportPreview now = preview(file, read, plans);
        if (!now.fingerprint().equals(fingerprint)) {
            throw new Refused("file", "import.file.changed");
        }
        try {
            Instant moment = clock.instant();
            plans.stream().filter(plan -> !plan.refused()).forEach(plan -> write(plan, person.personId(), moment));
            offerings.flush();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            throw new Refused("file", "import.file.changed");
        }
        return now;
    }

    private void write(OfferingImportPlan plan, long writer, Instant moment) {
        if (plan.known() == null) {
            offerings.save(new Offering(plan.key(), plan.after(), writer, LocalDate.now(clock), moment));
        } else if (!plan.after().equals(plan.before())) {
            plan.known().revise(plan.after(), moment);
        }
    }

    private ImportPreview preview(byte[] file, CsvTable<OfferingColumn> read, List<OfferingImportPlan> plans) {
        Map<Long, String> units = planner.unitNames();
        List<ImportPreview.Row> rows =
                plans.stream().map(plan -> plan.row(units)).toList();
        return ImportPreview.of(file, rows, read);
    }
}
