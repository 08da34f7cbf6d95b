package org.alcts.portal.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alcts.portal.people.imports.CsvShape;
import org.alcts.portal.people.imports.CsvTable;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.platform.security.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes members over from a CSV file, after showing what would become of each row. Never deletes: somebody who is not in
 * the file stays as they are, an empty cell changes nothing.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
public class MemberImport {

    private static final CsvShape<ImportColumn> SHAPE =
            new CsvShape<>(ImportColumn.class, ImportColumn.EMAIL, 10 * 1024 * 1024);

    private static final String SAMPLE = """
            email,given name,family name,membership kind,member number,since,until,institution,work setting,sections\r
            pat.reader@example.org,Pat,Reader,personal,100001,2008-09-01,2009-08-31,Example Public Library,public,crs;pars\r
            lee.binder@example.org,Lee,Binder,student,,2009-01-01,,,student,PARS\r
            """;

    private final ImportPlanner planner;
    private final ImportWriter writer;
    private final CurrentPerson currentPerson;

    MemberImport(ImportPlanner planner, ImportWriter writer, CurrentPerson currentPerson) {
        this.planner = planner;
        this.writer = writer;
        this.currentPerson = currentPerson;
    }

    /** A small file to start from, in UTF-8. */
    public byte[] sample() {
        return SAMPLE.getBytes(StandardCharsets.UTF_8);
    }

    /** The largest file taken, in bytes. */
    public int largestFile() {
        return SHAPE.largestBytes();
    }

    /**
     * What the file would do; writes nothing.
     *
     * @param endMissingSections whether sections that a row does not name are ended
     * @throws Refused when the file as a whole cannot be read
     */
    @Transactional(readOnly = true, timeout = 60)
    public ImportPreview preview(byte[] file, boolean endMissingSections) {
        CsvTable<ImportColumn> read = new CsvTable<>(SHAPE, file);
        return preview(file, endMissingSections, read, planner.plan(read, endMissingSections, false));
    }

    /**
     * Does what the preview with that fingerprint showed; rows refused there are left out.
     *
     * @throws Refused when anything would turn out otherwise than shown, because the file is another one or somebody
     *     changed what is on record; nothing is written then
     */
    @Transactional(timeout = 120)
    public ImportPreview apply(byte[] file, boolean endMissingSections, String fingerprint) {
        CsvTable<ImportColumn> read = new CsvTable<>(SHAPE, file);
        List<ImportPlan> plans = planner.plan(read, endMissingSections, true);
        ImportPreview now = preview(file, endMissingSections, read, plans);
        if (!now.fingerprint().equals(fingerprint)) {
            throw new Refused("file", "import.file.changed");
        }
        try {
            writer.write(plans, currentPerson.signedIn().personId(), "Import " + fingerprint.substring(0, 8));
        } catch (DataIntegrityViolationException e) {
            throw new Refused("file", "import.file.changed");
        }
        return now;
    }

    private static ImportPreview preview(
            byte[] file, boolean endMissingSections, CsvTable<ImportColumn> read, List<ImportPlan> plans) {
        List<ImportPreview.Row> rows = plans.stream().map(ImportPlan::row).toList();
        return ImportPreview.of(file, rows, read, endMissingSections);
    }
}
