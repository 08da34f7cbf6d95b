package org.alcts.portal.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.ImportKnown.Choice;
import org.alcts.portal.people.ImportKnown.Section;
import org.alcts.portal.people.ImportKnown.Someone;
import org.alcts.portal.people.imports.CsvRow;
import org.alcts.portal.people.imports.CsvTable;
import org.springframework.stereotype.Component;

/** Judges every row of a file against what is on record, and says what it would write. Writes nothing itself. */
@Component
class ImportPlanner {

    private final ImportKnown known;
    private final Clock clock;

    ImportPlanner(ImportKnown known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /**
     * @param endMissing whether sections that a row does not name are ended; only where the file has that column
     * @param hold whether to keep others from changing these persons until the transaction ends
     */
    List<ImportPlan> plan(CsvTable<ImportColumn> file, boolean endMissing, boolean hold) {
        LocalDate today = LocalDate.now(clock);
        Set<String> emails = file.rows().stream().map(ImportPlanner::email).collect(Collectors.toSet());
        Set<String> numbers = file.rows().stream()
                .map(row -> row.text(ImportColumn.NUMBER))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        Map<String, Someone> persons = known.persons(emails, hold);
        Map<String, String> owners = new HashMap<>(known.ownersOf(numbers));
        Map<String, Choice> choices = known.choices();
        Map<String, Long> lines = new HashMap<>();
        List<ImportPlan> plans = new ArrayList<>();
        for (CsvRow<ImportColumn> row : file.rows()) {
            ImportPlan plan = new ImportPlan(row.line(), row.text(ImportColumn.EMAIL));
            Someone person = persons.get(email(row));
            judgeRow(plan, row, file.width(), lines, owners);
            judgeDetails(plan, row, person);
            new ImportMembership(plan, row, today).judge(person == null ? null : person.member());
            judgeSections(plan, row, person, choices, endMissing, today);
            plans.add(plan);
        }
        return plans;
    }

    private static String email(CsvRow<ImportColumn> row) {
        return row.text(ImportColumn.EMAIL).toLowerCase(Locale.ROOT);
    }

    private static void judgeRow(
            ImportPlan plan, CsvRow<ImportColumn> row, int width, Map<String, Long> lines, Map<String, String> owners) {
        if (row.fields() > width) {
            plan.refuse("import.row.too-many-cells", row.fields(), width);
        }
        String email = email(row);
        Long earlier = email.isEmpty() ? null : lines.putIfAbsent(email, row.line());
        if (earlier != null) {
            plan.refuse("people.import.row.twice", earlier);
        }
        String number = row.text(ImportColumn.NUMBER);
        String owner = number.isEmpty() ? null : owners.putIfAbsent(number, email);
        if (owner != null && !owner.equals(email)) {
            plan.refuse("people.import.row.number-taken", number, owner);
        }
    }

    private static void judgeDetails(ImportPlan plan, CsvRow<ImportColumn> row, Someone person) {
        WorkSetting setting = ImportTexts.workSetting(plan, row.text(ImportColumn.WORK_SETTING));
        PersonDetails wanted = new PersonDetails(
                or(row.text(ImportColumn.GIVEN_NAME), person == null ? null : person.givenName()),
                or(row.text(ImportColumn.FAMILY_NAME), person == null ? null : person.familyName()),
                row.text(ImportColumn.EMAIL),
                or(row.text(ImportColumn.INSTITUTION), person == null ? null : person.institution()),
                setting != null || person == null || person.workSetting() == null
                        ? setting
                        : WorkSetting.of(person.workSetting()).orElse(null));
        plan.name = (Objects.requireNonNullElse(wanted.givenName(), "") + " "
                        + Objects.requireNonNullElse(wanted.familyName(), ""))
                .strip();
        try {
            wanted = PersonRecords.checked(wanted);
        } catch (Refused e) {
            plan.refuse(e.messageKey(), e.arguments());
            return;
        }
        plan.personId = person == null ? null : person.id();
        int before = plan.changes.size();
        compare(plan, "given-name", person == null ? null : person.givenName(), wanted.givenName());
        compare(plan, "family-name", person == null ? null : person.familyName(), wanted.familyName());
        compare(plan, "institution", person == null ? null : person.institution(), wanted.institution());
        compare(plan, "work-setting", person == null ? null : person.workSetting(), key(wanted.workSetting()));
        if (person == null || plan.changes.size() > before) {
            plan.details = wanted;
        }
    }

    private static void compare(ImportPlan plan, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            plan.change(field, before, after);
        }
    }

    private static String key(WorkSetting setting) {
        return setting == null ? null : setting.key();
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static void judgeSections(
            ImportPlan plan,
            CsvRow<ImportColumn> row,
            Someone person,
            Map<String, Choice> choices,
            boolean endMissing,
            LocalDate today) {
        if (!row.has(ImportColumn.SECTIONS)) {
            return;
        }
        Map<Long, String> named = new LinkedHashMap<>();
        for (String name : row.text(ImportColumn.SECTIONS).split("[;,|]")) {
            Choice choice = choices.get(name.strip().toLowerCase(Locale.ROOT));
            if (choice != null) {
                named.put(choice.unitId(), choice.acronym());
            } else if (!name.isBlank()) {
                Set<String> acronyms = choices.values().stream()
                        .map(Choice::acronym)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                plan.refuse("people.import.row.no-section", name.strip(), String.join(", ", acronyms));
            }
        }
        List<Section> held = person == null ? List.of() : person.sections();
        plan.affiliatedFrom = today;
        named.forEach((unitId, acronym) -> {
            if (held.stream().noneMatch(section -> section.unitId() == unitId)) {
                plan.affiliate.add(unitId);
                plan.change("section", null, acronym);
            }
        });
        if (endMissing) {
            held.stream()
                    .filter(section -> !named.containsKey(section.unitId()))
                    .forEach(section -> {
                        // The day before, so that it is over today, unless it only begins today or later.
                        LocalDate lastDay = section.from().isBefore(today) ? today.minusDays(1) : section.from();
                        plan.affiliationEnds.add(new ImportPlan.End(section.affiliationId(), lastDay));
                        plan.change("section", acronymOf(section.unitId(), choices), null);
                    });
        }
    }

    private static String acronymOf(long unitId, Map<String, Choice> choices) {
        return choices.values().stream()
                .filter(choice -> choice.unitId() == unitId)
                .map(Choice::acronym)
                .findFirst()
                .orElse("?");
    }
}
