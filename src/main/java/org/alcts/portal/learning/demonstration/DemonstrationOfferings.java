package org.alcts.portal.learning.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.alcts.portal.learning.offering.Level;
import org.alcts.portal.learning.offering.Money;
import org.alcts.portal.learning.offering.OfferingContent;
import org.alcts.portal.learning.offering.OfferingEntries;
import org.alcts.portal.learning.offering.OfferingFormat;
import org.alcts.portal.learning.offering.OfferingState;
import org.alcts.portal.learning.offering.OpenedOffering;
import org.alcts.portal.learning.offering.Turnout;
import org.alcts.portal.people.demonstration.DemonstrationFile;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.platform.start.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the demonstration's offerings happen through the ledger's own service: each is announced by its unit beforehand, and what
 * came of it is entered afterwards; by the office where nobody wrote for the unit on the day.
 */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationOfferings {

    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 6, 12);
    private static final int DAYS_AHEAD = 75;
    /** What is held at conferences is planned from one to the next. */
    private static final int DAYS_AHEAD_OF_CONFERENCES = 200;

    private static final int DAYS_AFTER = 10;
    private static final int CENTS = 2;

    /** @param step what happens on that day to the offering of that line */
    private record Cue(NamedCsvRecord row, OfferingState step) {}

    private final OfferingEntries entries;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final JdbcClient jdbc;
    private final Clock calendar;

    DemonstrationOfferings(
            OfferingEntries entries, Performer performer, DemonstrationSteps steps, JdbcClient jdbc, Clock calendar) {
        this.entries = entries;
        this.performer = performer;
        this.steps = steps;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** After the initiatives that they came of. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(17)
    void load() {
        LocalDate today = LocalDate.now(calendar);
        Map<LocalDate, List<Cue>> days = new TreeMap<>();
        for (NamedCsvRecord row : DemonstrationFile.rows("offerings.csv")) {
            LocalDate begins = LocalDate.parse(row.getField("begins"));
            boolean conference = Set.of("preconference", "programme").contains(row.getField("format"));
            LocalDate ahead = begins.minusDays(conference ? DAYS_AHEAD_OF_CONFERENCES : DAYS_AHEAD);
            cue(days, ahead.isBefore(FIRST_DAY) ? FIRST_DAY : ahead, new Cue(row, OfferingState.PLANNED));
            if (row.getField("cancelled").isEmpty()) {
                LocalDate last = row.getField("ends").isEmpty() ? begins : LocalDate.parse(row.getField("ends"));
                cue(days, last.plusDays(DAYS_AFTER), new Cue(row, OfferingState.HELD));
            } else {
                cue(days, LocalDate.parse(row.getField("cancelled")), new Cue(row, OfferingState.CANCELLED));
            }
        }
        Progress.say("Loading the offerings");
        days.forEach((day, cues) -> {
            if (day.isBefore(today)) {
                steps.take("offerings " + day, day, () -> cues.forEach(cue -> play(cue, day)));
            }
        });
    }

    private static void cue(Map<LocalDate, List<Cue>> days, LocalDate day, Cue cue) {
        days.computeIfAbsent(day, one -> new ArrayList<>()).add(cue);
    }

    private void play(Cue cue, LocalDate day) {
        Runnable act = cue.step() == OfferingState.PLANNED ? () -> announce(cue.row()) : () -> report(cue);
        AtomicBoolean done = new AtomicBoolean();
        performer.asWriter(cue.row().getField("unit"), day, () -> {
            act.run();
            done.set(true);
        });
        if (!done.get()) {
            performer.asOffice(day, act);
        }
    }

    private void announce(NamedCsvRecord row) {
        long id = entries.enter(content(row, OfferingState.PLANNED));
        jdbc.sql("update offering set illustrative = true where id = ?")
                .param(id)
                .update();
    }

    private void report(Cue cue) {
        find(cue.row()).forEach(id -> {
            OpenedOffering opened = entries.open(id);
            entries.revise(id, opened.version(), content(cue.row(), cue.step()));
        });
    }

    private List<Long> find(NamedCsvRecord row) {
        return jdbc.sql("select id from offering where title = ? and begins_on = ?")
                .params(row.getField("title"), row.getField("begins"))
                .query(Long.class)
                .list();
    }

    private OfferingContent content(NamedCsvRecord row, OfferingState state) {
        boolean held = state == OfferingState.HELD;
        return new OfferingContent(
                row.getField("title"),
                unit(row.getField("unit")),
                OfferingFormat.valueOf(constant(row.getField("format"))),
                row.getField("level").isEmpty() ? null : Level.valueOf(constant(row.getField("level"))),
                state,
                LocalDate.parse(row.getField("begins")),
                row.getField("ends").isEmpty() ? null : LocalDate.parse(row.getField("ends")),
                number(row, "minutes"),
                Arrays.stream(row.getField("topics").split(";")).collect(Collectors.toSet()),
                new Money(amount(row, "fee"), amount(row, "cost"), held ? amount(row, "income") : null, Money.USUAL),
                held
                        ? new Turnout(
                                number(row, "attendance"),
                                number(row, "newcomers"),
                                number(row, "answers"),
                                number(row, "learned"))
                        : Turnout.UNKNOWN,
                row.getField("partners"),
                initiative(row.getField("initiative")),
                row.getField("access"),
                null);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Integer number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Long amount(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty()
                ? null
                : Long.valueOf(new BigDecimal(text).movePointRight(CENTS).longValueExact());
    }

    private long unit(String key) {
        return jdbc.sql("select id from unit where unit_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    /** The first that everybody may read; null when it was not approved yet. */
    private Long initiative(String title) {
        return title.isEmpty()
                ? null
                : jdbc.sql("""
                                select id from initiative
                                 where title like ? and stage in ('ACTIVE', 'COMPLETED') and visibility <> 'UNIT'
                                 order by id limit 1""").param(title).query(Long.class).optional().orElse(null);
    }
}
