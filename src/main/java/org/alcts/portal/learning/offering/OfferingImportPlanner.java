package org.alcts.portal.learning.offering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.imports.CsvRow;
import org.alcts.portal.people.imports.CsvTable;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges every row of a file against what is on record and against the rights of whoever brings it. Writes nothing itself. */
@Component
class OfferingImportPlanner {

    /** What a whole file needs to know, read once. */
    private record Known(
            Map<String, Long> units,
            Set<Long> unitsOfToday,
            Map<String, String> topics,
            Map<String, Offering> offerings,
            Set<Long> initiatives) {}

    private record UnitWord(String word, long id) {}

    private final Offerings offerings;
    private final OfferingReferences references;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingImportPlanner(
            Offerings offerings, OfferingReferences references, Topics topics, JdbcClient jdbc, Clock clock) {
        this.offerings = offerings;
        this.references = references;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OfferingImportPlan> plan(CsvTable<OfferingColumn> file, AssignmentsToday person) {
        Known known = known(file);
        Map<String, Long> lines = new HashMap<>();
        List<OfferingImportPlan> plans = new ArrayList<>();
        file.rows().forEach(row -> plans.add(plan(row, file.width(), known, lines, person)));
        return plans;
    }

    private Known known(CsvTable<OfferingColumn> file) {
        LocalDate today = LocalDate.now(clock);
        Set<String> keys = file.rows().stream().map(OfferingImportPlanner::key).collect(Collectors.toSet());
        Map<String, Offering> byKey = offerings.findByKeys(keys).stream()
                .collect(Collectors.toMap(offering -> offering.key().toLowerCase(Locale.ROOT), Function.identity()));
        Set<Long> mentioned = new HashSet<>();
        file.rows().stream()
                .map(row -> row.text(OfferingColumn.INITIATIVE))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .forEach(mentioned::add);
        byKey.values().stream()
                .map(offering -> offering.content().initiativeId())
                .filter(Objects::nonNull)
                .forEach(mentioned::add);
        return new Known(
                unitWords(today), references.units(today), topicWords(), byKey, references.readable(mentioned));
    }

    /** By key and by every acronym that a unit has or had; today's come first. */
    private Map<String, Long> unitWords(LocalDate today) {
        Map<String, Long> words = new HashMap<>();
        jdbc.sql("""
                        select lower(unit_key) as word, id from unit
                        union all
                        select * from (select lower(n.acronym) as word, n.unit_id from unit_name n
                         order by (n.valid_from <= :today and (n.valid_to is null or n.valid_to >= :today)) desc, n.valid_from desc
                         limit 100000) acronyms""")
                .param("today", today)
                .query(UnitWord.class)
                .list()
                .forEach(unit -> words.putIfAbsent(unit.word(), unit.id()));
        return words;
    }

    private Map<String, String> topicWords() {
        Map<String, String> words = new HashMap<>();
        topics.all().stream().filter(topic -> topic.use() != TopicUse.THEME).forEach(topic -> {
            words.put(topic.key(), topic.key());
            words.putIfAbsent(topic.name().in("en", "en").toLowerCase(Locale.ROOT), topic.key());
        });
        return words;
    }

    private static String key(CsvRow<OfferingColumn> row) {
        return row.text(OfferingColumn.KEY);
    }

    private OfferingImportPlan plan(
            CsvRow<OfferingColumn> row, int width, Known known, Map<String, Long> lines, AssignmentsToday person) {
        String key = key(row);
        List<ImportPreview.Reason> reasons = new ArrayList<>();
        if (row.fields() > width) {
            reasons.add(ImportPreview.Reason.of("import.row.too-many-cells", row.fields(), width));
        }
        if (!key.matches(OfferingKeys.PATTERN)) {
            reasons.add(ImportPreview.Reason.of("learning-offering.row.no-key", key));
        }
        Long earlier = lines.putIfAbsent(key.toLowerCase(Locale.ROOT), row.line());
        if (earlier != null) {
            reasons.add(ImportPreview.Reason.of("learning-offering.row.twice", earlier));
        }
        Offering offering = known.offerings().get(key.toLowerCase(Locale.ROOT));
        OfferingContent before = offering == null ? null : offering.content();
        OfferingTexts texts = new OfferingTexts(row, known.units(), known.topics());
        OfferingContent after =
                texts.on(before == null ? OfferingContent.empty(null) : before).tidy();
        if (before != null
                && after.initiativeId() == null
                && before.initiativeId() != null
                && !known.initiatives().contains(before.initiativeId())) {
            // The export leaves out what its reader may not read; its empty cell is no wish to forget it.
            after = after.withInitiative(before.initiativeId());
        }
        reasons.addAll(texts.reasons());
        if (texts.reasons().isEmpty()) {
            OfferingCheck.of(after, LocalDate.now(clock)).forEach(refused -> reasons.add(reason(refused)));
            references
                    .check(after, before, known.unitsOfToday(), known.initiatives())
                    .forEach(refused -> reasons.add(reason(refused)));
        }
        boolean allowed = (before == null || OfferingPermissions.canWrite(before.unitId(), person))
                && (after.unitId() == null || OfferingPermissions.canWrite(after.unitId(), person));
        if (!allowed) {
            reasons.add(ImportPreview.Reason.of("learning-offering.row.not-yours"));
        }
        String title = after.title() == null ? "" : after.title();
        return new OfferingImportPlan(
                row.line(),
                key,
                title,
                offering,
                before,
                after,
                reasons.stream().distinct().toList());
    }

    private static ImportPreview.Reason reason(Refused refused) {
        return ImportPreview.Reason.of(refused.messageKey(), refused.arguments());
    }

    /** Keys of units by id, for what is shown. */
    Map<Long, String> unitNames() {
        return jdbc.sql("select unit_key as word, id from unit").query(UnitWord.class).list().stream()
                .collect(Collectors.toMap(UnitWord::id, UnitWord::word));
    }
}
