package org.alcts.portal.initiative;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alcts.portal.platform.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the initiatives that the person who asks may read. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class InitiativeList {

    private final JdbcClient jdbc;
    private final ReadingPerson reader;

    InitiativeList(JdbcClient jdbc, ReadingPerson reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * One page; sorts by {@code title}, {@code objectives}, {@code unit}, {@code stage}, {@code health} (the worst
     * first), {@code percent}, {@code updated}, {@code target}, {@code late} (the longest first); without a sort the newest update comes first.
     */
    public List<InitiativeRow> page(InitiativeFilter filter, Pageable page) {
        return query(filter).page(jdbc, page);
    }

    public int count(InitiativeFilter filter) {
        return query(filter).count(jdbc);
    }

    /** All lines in the order of the sort, one after the other, so that no long list is held in memory. */
    public void export(InitiativeFilter filter, Sort sort, Consumer<InitiativeExport> line) {
        try (Stream<InitiativeExport> lines = query(filter).export(jdbc, sort)) {
            lines.forEach(line);
        }
    }

    private InitiativeQuery query(InitiativeFilter filter) {
        return new InitiativeQuery(filter, reader.parameters());
    }
}
