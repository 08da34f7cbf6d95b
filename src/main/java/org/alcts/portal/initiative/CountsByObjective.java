package org.alcts.portal.initiative;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.plan.ObjectiveInitiatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for the plan's page, among the initiatives that the person who asks may read. */
@Component
class CountsByObjective implements ObjectiveInitiatives {

    private static final String COUNTS = """
            select io.objective_id, count(if(r.stage = 'ACTIVE', 1, null)) as active, count(*) as `all`
              from readable r join initiative_objective io on io.initiative_id = r.id group by io.objective_id""";

    private record Line(long objectiveId, int active, int all) {}

    private final JdbcClient jdbc;
    private final ReadingPerson reader;

    CountsByObjective(JdbcClient jdbc, ReadingPerson reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Counts> byObjective() {
        Function<Line, Counts> counts = line -> new Counts(line.active(), line.all());
        return jdbc
                .sql(InitiativeTable.readable() + COUNTS)
                .params(reader.parameters())
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::objectiveId, counts));
    }

    @Override
    public String listOf(String code) {
        return "initiatives?objective=" + code;
    }
}
