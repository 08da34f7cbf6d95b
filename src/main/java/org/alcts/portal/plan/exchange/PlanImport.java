package org.alcts.portal.plan.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.plan.PlanNaming;
import org.alcts.portal.platform.security.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings anybody's StratML in as a draft: never in force, and never in place of what is. The very same file is taken once;
 * another one of the same name becomes another edition. For the office.
 */
@Service
@PreAuthorize("hasRole('" + Roles.OFFICE + "')")
@Transactional
public class PlanImport {

    /** Bytes of the largest file that is read at all. */
    public static final int LARGEST = StratmlFile.LARGEST;

    private static final int LONGEST_KEY = 60;

    private record Known(String name, int edition) {}

    private final JdbcClient jdbc;
    private final PlanDraftWriter drafts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PlanImport(JdbcClient jdbc, PlanDraftWriter drafts, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Reads a file and saves nothing.
     *
     * @throws Refused when it is no StratML, is built to do harm, has no goal, or was brought in already; or when what was
     *     chosen cannot be
     */
    @Transactional(readOnly = true)
    public ImportedPlan look(byte[] file, ImportChoice choice) {
        String hash = hash(file);
        StratmlReading read = StratmlReader.read(file);
        refuseTwice(hash);
        PlanPeriod period = PlanPeriod.of(read.plan().administration(), choice, LocalDate.now(clock));
        String key = choice.key() == null ? key(read.plan().name(), hash) : choice.key();
        if (!PlanNaming.isKey(key)) {
            throw new Refused("key", "plan-file.refused.key");
        }
        List<PlanFileReport.Entry> entries = new ArrayList<>(period.said());
        entries.addAll(read.report().entries());
        return new ImportedPlan(
                read.plan(),
                read.part(),
                key,
                nextEdition(key),
                period.from(),
                period.to(),
                new PlanFileReport(entries));
    }

    /**
     * Saves what {@link #look} shows as a draft.
     *
     * @throws Refused as {@link #look}, and when somebody brought a plan of this key in meanwhile
     */
    @Transactional(timeout = 300)
    public ImportedPlan take(byte[] file, ImportChoice choice) {
        ImportedPlan imported = look(file, choice);
        try {
            drafts.write(
                    imported.plan(),
                    new PlanDraftWriter.As(
                            imported.key(),
                            imported.edition(),
                            imported.from(),
                            imported.to(),
                            imported.part(),
                            hash(file),
                            LocalDate.now(clock),
                            currentPerson.signedIn().personId()));
        } catch (DuplicateKeyException e) {
            throw new Refused("key", "plan-file.refused.meanwhile");
        }
        return imported;
    }

    private void refuseTwice(String hash) {
        Optional<Known> known = jdbc.sql("select name, edition from plan where file_hash = :hash limit 1")
                .param("hash", hash)
                .query(Known.class)
                .optional();
        known.ifPresent(plan -> {
            throw new Refused("file", "plan-file.refused.already", plan.name(), plan.edition());
        });
    }

    private int nextEdition(String key) {
        int next = jdbc.sql("select coalesce(max(edition), 0) + 1 from plan where plan_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
        if (next > PlanNaming.LATEST_EDITION) {
            throw new Refused("key", "plan-file.refused.key");
        }
        return next;
    }

    /** Of the letters and digits of its name; a name without any gets a key all the same. */
    private static String key(String name, String hash) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String whole = plain.replaceAll("^-+|-+$", "");
        // Not in the middle of a word.
        String cut = whole.length() <= LONGEST_KEY
                ? whole
                : whole.substring(0, LONGEST_KEY + 1).replaceAll("-[^-]*$", "");
        cut = cut.substring(0, Math.min(LONGEST_KEY, cut.length()));
        return cut.isEmpty() ? "plan-" + hash.substring(0, 8) : cut;
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
