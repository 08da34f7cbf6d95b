package org.alcts.portal.learning.offering;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A file to start from, which whoever asks for it could take over as it is: of a unit that they write for, around today. */
@Component
class OfferingSample {

    private final OfferingReferences references;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfferingSample(OfferingReferences references, Topics topics, JdbcClient jdbc, Clock clock) {
        this.references = references;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In UTF-8; the headings alone for somebody who writes for no unit of today. */
    byte[] of(AssignmentsToday person) {
        LocalDate today = LocalDate.now(clock);
        String rows = unit(person, today).map(unit -> rows(unit, today)).orElse("");
        return (String.join(",", OfferingColumn.headings()) + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> unit(AssignmentsToday person, LocalDate today) {
        Set<Long> units = references.units(today);
        if (!person.isOffice()) {
            units.retainAll(person.unitsWrittenFor());
        }
        return units.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select unit_key from unit where id in (:units)
                                 order by kind = 'SECTION' desc, unit_key limit 1""").param("units", units).query(String.class).optional();
    }

    private String rows(String unit, LocalDate today) {
        LocalDate held = today.minusMonths(3);
        LocalDate planned = today.plusMonths(2);
        List<String> known = topics(held, planned);
        Map<OfferingColumn, String> forum = row(unit, planned, "e-forum", "planned");
        forum.put(OfferingColumn.TITLE, "E-forum: a topic to discuss");
        forum.put(OfferingColumn.ENDS, planned.plusDays(2).toString());
        forum.put(OfferingColumn.MINUTES, "180");
        forum.put(OfferingColumn.TOPICS, known.getFirst());
        forum.put(OfferingColumn.FEE, "0.00");
        forum.put(OfferingColumn.ACCESS, "Transcript afterwards");
        Map<OfferingColumn, String> webinar = row(unit, held, "live-webinar", "held");
        webinar.put(OfferingColumn.TITLE, "Web seminar on two topics");
        webinar.put(OfferingColumn.LEVEL, "intermediate");
        webinar.put(OfferingColumn.MINUTES, "60");
        webinar.put(OfferingColumn.TOPICS, String.join("; ", known));
        webinar.put(OfferingColumn.FEE, "25.00");
        webinar.put(OfferingColumn.COST, "600.00");
        webinar.put(OfferingColumn.INCOME, "1450.00");
        webinar.put(OfferingColumn.ATTENDANCE, "58");
        webinar.put(OfferingColumn.NEWCOMERS, "21");
        webinar.put(OfferingColumn.ANSWERS, "33");
        webinar.put(OfferingColumn.LEARNED, "29");
        webinar.put(OfferingColumn.PARTNERS, "Example Consortium");
        webinar.put(OfferingColumn.ACCESS, "Captions");
        webinar.put(OfferingColumn.LINK, "https://example.org/seminar");
        return line(forum) + line(webinar);
    }

    /** Two that were known on both days: a topic that nobody knew yet cannot have been taught. */
    private List<String> topics(LocalDate held, LocalDate planned) {
        return topics.all().stream()
                .filter(topic -> topic.use() != TopicUse.THEME)
                .filter(topic -> topic.activeOn(held) && topic.activeOn(planned))
                .map(Topic::key)
                .limit(2)
                .toList();
    }

    private static Map<OfferingColumn, String> row(String unit, LocalDate begins, String format, String state) {
        Map<OfferingColumn, String> row = new EnumMap<>(OfferingColumn.class);
        row.put(OfferingColumn.KEY, "sample/" + unit + "/" + YearMonth.from(begins) + "/" + format);
        row.put(OfferingColumn.UNIT, unit);
        row.put(OfferingColumn.FORMAT, format);
        row.put(OfferingColumn.STATE, state);
        row.put(OfferingColumn.BEGINS, begins.toString());
        row.put(OfferingColumn.CURRENCY, "USD");
        return row;
    }

    /** None of the cells holds a comma or a quotation mark. */
    private static String line(Map<OfferingColumn, String> row) {
        return Arrays.stream(OfferingColumn.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
