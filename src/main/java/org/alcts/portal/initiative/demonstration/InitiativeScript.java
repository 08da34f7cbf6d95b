package org.alcts.portal.initiative.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alcts.portal.decision.Reach;
import org.alcts.portal.initiative.demonstration.Fate.Course;
import org.alcts.portal.initiative.demonstration.ScriptedInitiative.Step;

/**
 * The demonstration's initiatives from June 2006 on: those on record, and as many made-up ones that {@value #NUMBER} are
 * filed by 12 January 2009. The same every time.
 */
final class InitiativeScript {

    /** As many as the association's first planning database began with. */
    static final int NUMBER = 174;

    private static final int SEED = 2006;
    private static final LocalDate FIRST = LocalDate.of(2006, 6, 26);
    private static final LocalDate LAST = LocalDate.of(2009, 1, 8);
    private static final Set<String> SECTIONS = Set.of("as", "ccs", "cmds", "pars", "crs");
    /** What sections do most stands first in the file, and comes up more often. */
    private static final int USUAL_FORMATS = 12;

    private static final Map<String, Double> DILIGENCE =
            Map.of("as", 0.9, "ccs", 0.85, "cmds", 0.62, "pars", 0.92, "crs", 0.78, "crg", 0.5);

    private final Random random = new Random(SEED);
    private final Sayings sayings = new Sayings(random);
    private final Conferences conferences;
    private final Set<String> titles = new HashSet<>();
    private final List<ScriptedInitiative> all = new ArrayList<>();

    private InitiativeScript() {
        conferences = Conferences.ofThePlan();
        ScriptFile.rows("/demonstration/initiatives-real.csv").forEach(this::onRecord);
        madeUp();
    }

    /** By the day of filing. */
    static List<ScriptedInitiative> all() {
        List<ScriptedInitiative> all = new ArrayList<>(new InitiativeScript().all);
        all.sort((one, other) -> one.events()
                .getFirst()
                .day()
                .compareTo(other.events().getFirst().day()));
        return all;
    }

    private void onRecord(NamedCsvRecord row) {
        LocalDate filed = LocalDate.parse(row.getField("filed"));
        boolean completed = "COMPLETED".equals(row.getField("end"));
        Map<String, Integer> objectives = new LinkedHashMap<>();
        List<String> secondary = ScriptFile.parts(row, "secondary", ";");
        objectives.put(row.getField("primary"), 100 - 30 * secondary.size());
        secondary.forEach(code -> objectives.put(code, 30));
        LocalDate target = filed.plusDays(Integer.parseInt(row.getField("days")));
        List<Step> steps = steps(List.of("Agreement on the plan", "First results", "Final report"), filed, target);
        Reach reach = Reach.valueOf(row.getField("reach"));
        Fate fate = new Fate(
                random,
                completed ? Course.ON_TIME : Course.LATE,
                filed,
                target,
                reach,
                steps,
                conferences,
                sayings,
                0.95);
        add(new ScriptedInitiative(
                row.getField("title"),
                row.getField("unit"),
                ScriptFile.parts(row, "partners", ";"),
                objectives,
                reach,
                row.getField("what"),
                "Members of the division and the libraries that they work in",
                null,
                completed ? row.getField("outcome") : "It is carried out as described.",
                "The unit’s report at the conference",
                null,
                null,
                null,
                null,
                filed,
                target,
                targetMeeting(target),
                steps,
                fate.events(completed ? row.getField("outcome") : "Carried out.")));
    }

    private void madeUp() {
        List<NamedCsvRecord> formats = ScriptFile.rows("/demonstration/initiative-formats.csv");
        List<NamedCsvRecord> units = ScriptFile.rows("/demonstration/initiative-topics.csv");
        while (all.size() < NUMBER) {
            NamedCsvRecord unit = units.get(chosenUnit(units.size()));
            List<String> topics = ScriptFile.parts(unit, "topics", "\\|");
            NamedCsvRecord format =
                    formats.get(random.nextInt(3) > 0 ? random.nextInt(USUAL_FORMATS) : random.nextInt(formats.size()));
            String topic = topics.get(random.nextInt(topics.size()));
            String title = format.getField("title").replace("{topic}", topic);
            if (titles.add(title) && titles.add(unit.getField("unit") + format.getField("title") + random.nextInt(3))) {
                add(madeUp(title, topic, unit.getField("unit"), format));
            }
        }
    }

    /** The five sections stand first and do most of the work. */
    private int chosenUnit(int number) {
        return random.nextInt(10) < 8 ? random.nextInt(5) : random.nextInt(number);
    }

    private ScriptedInitiative madeUp(String title, String topic, String unit, NamedCsvRecord format) {
        int range = (int) ChronoUnit.DAYS.between(FIRST, LAST);
        LocalDate filed = FIRST.plusDays(random.nextInt(range));
        LocalDate target = filed.plusDays(Integer.parseInt(format.getField("days")) + random.nextInt(60));
        Reach reach = Reach.valueOf(format.getField("reach"));
        List<Step> steps = steps(ScriptFile.parts(format, "steps", "\\|"), filed.plusDays(50), target);
        Fate fate = new Fate(
                random, course(), filed, target, reach, steps, conferences, sayings, DILIGENCE.getOrDefault(unit, 0.7));
        int share = Integer.parseInt(format.getField("share"));
        Map<String, Integer> objectives = new LinkedHashMap<>();
        objectives.put(format.getField("primary"), 100 - share);
        objectives.put(format.getField("secondary"), share);
        String money = ScriptFile.orNull(format, "money");
        String hours = ScriptFile.orNull(format, "hours");
        return new ScriptedInitiative(
                title,
                unit,
                partners(unit, reach),
                objectives,
                reach,
                format.getField("what").replace("{topic}", topic),
                "Members who work in " + topic,
                format.getField("benefit"),
                format.getField("expected"),
                format.getField("measure"),
                money == null ? null : Long.valueOf(money),
                hours == null ? null : Integer.valueOf(hours),
                ScriptFile.orNull(format, "slot"),
                ScriptFile.orNull(format, "publication"),
                filed.plusDays(40),
                target,
                targetMeeting(target),
                steps,
                fate.events(format.getField("outcome")));
    }

    private Course course() {
        int dice = random.nextInt(100);
        if (dice < 64) {
            return Course.ON_TIME;
        }
        if (dice < 76) {
            return Course.LATE;
        }
        if (dice < 80) {
            return Course.STUCK;
        }
        if (dice < 89) {
            return Course.GIVEN_UP;
        }
        return dice < 97 ? Course.ONLY_AN_IDEA : Course.DECLINED;
    }

    private List<String> partners(String unit, Reach reach) {
        if (reach == Reach.OWN_UNIT || random.nextInt(3) > 0) {
            return List.of();
        }
        List<String> others = new ArrayList<>(SECTIONS);
        Collections.sort(others);
        others.remove(unit);
        return List.of(others.get(random.nextInt(others.size())));
    }

    private String targetMeeting(LocalDate target) {
        return conferences.near(target).map(Conferences.Conference::key).orElse(null);
    }

    private static List<Step> steps(List<String> titles, LocalDate from, LocalDate to) {
        List<Step> steps = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(from, to);
        for (int i = 0; i < titles.size(); i++) {
            steps.add(new Step(titles.get(i), from.plusDays(days * (i + 1) / titles.size())));
        }
        return steps;
    }

    private void add(ScriptedInitiative initiative) {
        titles.add(initiative.title());
        all.add(initiative);
    }
}
