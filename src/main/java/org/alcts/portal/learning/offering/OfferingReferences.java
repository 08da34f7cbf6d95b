package org.alcts.portal.learning.offering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alcts.portal.initiative.InitiativeTable;
import org.alcts.portal.initiative.ReadingPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.bank.Topic;
import org.alcts.portal.survey.bank.TopicUse;
import org.alcts.portal.survey.bank.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the units, topics and initiatives that offerings speak of are there, and can be chosen by whoever enters them. */
@Component
class OfferingReferences {

    private static final int CHUNK = 1000;

    private final Topics topics;
    private final ReadingPerson reader;
    private final JdbcClient jdbc;

    OfferingReferences(Topics topics, ReadingPerson reader, JdbcClient jdbc) {
        this.topics = topics;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /**
     * @param before what stands already and so may stay, though it could not be chosen any more; null for a new one
     * @param units ids of those that exist today
     * @param initiatives ids of those among the mentioned that the person may read
     */
    List<Refused> check(OfferingContent content, OfferingContent before, Set<Long> units, Set<Long> initiatives) {
        List<Refused> refusals = new ArrayList<>();
        boolean unitStays = before != null && Objects.equals(before.unitId(), content.unitId());
        if (content.unitId() != null && !unitStays && !units.contains(content.unitId())) {
            refusals.add(new Refused("unit", "learning-offering.refused.unit"));
        }
        boolean initiativeStays = before != null && Objects.equals(before.initiativeId(), content.initiativeId());
        if (content.initiativeId() != null && !initiativeStays && !initiatives.contains(content.initiativeId())) {
            refusals.add(new Refused("initiative", "learning-offering.refused.initiative"));
        }
        for (String key : content.topics()) {
            Topic topic = topics.find(key)
                    .filter(known -> known.use() != TopicUse.THEME)
                    .orElse(null);
            if (topic == null) {
                refusals.add(new Refused("topics", "learning-offering.refused.no-topic", key));
            } else if (content.begins() != null && !known(topic, content.begins())) {
                refusals.add(new Refused(
                        "topics",
                        "learning-offering.refused.topic-of-time",
                        topic.name().in("en", "en")));
            }
        }
        return refusals;
    }

    /** A topic that nobody knew yet cannot have been taught. */
    private static boolean known(Topic topic, LocalDate day) {
        return (topic.from() == null || !day.isBefore(topic.from()))
                && (topic.until() == null || !day.isAfter(topic.until()));
    }

    /** Ids of the units that exist on that day, the office's own apart. */
    Set<Long> units(LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select id from unit where kind <> 'OFFICE' and established_on <= :day
                           and (dissolved_on is null or dissolved_on >= :day)""").param("day", day).query(Long.class).list());
    }

    /** Those of these initiatives that the person may read. */
    Set<Long> readable(Collection<Long> ids) {
        Set<Long> readable = new HashSet<>();
        List<Long> all = ids.stream().filter(Objects::nonNull).distinct().toList();
        for (int i = 0; i < all.size(); i += CHUNK) {
            readable.addAll(jdbc.sql(InitiativeTable.readable() + "select r.id from readable r where r.id in (:ids)")
                    .params(reader.parameters())
                    .param("ids", all.subList(i, Math.min(i + CHUNK, all.size())))
                    .query(Long.class)
                    .list());
        }
        return readable;
    }
}
