package org.alcts.portal.people.demonstration;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Enters terms of office as people are elected, appointed, and leave before their time. */
class TermEntries {

    private final JdbcOperations jdbc;
    private final RowIds ids;

    TermEntries(JdbcOperations jdbc, RowIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    void enter(List<MadeUpTerm> terms) {
        jdbc.batchUpdate(
                """
                insert into assignment (person_id, unit_id, office, obtained, voting, valid_from, valid_to, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                terms.stream()
                        .map(term -> new Object[] {
                            ids.ofPerson(term.email()),
                            ids.ofUnit(term.unit()),
                            term.office().name(),
                            term.obtained().name(),
                            term.voting(),
                            term.from(),
                            term.to(),
                            term.note()
                        })
                        .toList());
    }

    void endEarly(List<MadeUpTerm> terms) {
        jdbc.batchUpdate(
                """
                update assignment set valid_to = ?, end_reason = ?, version = version + 1
                 where person_id = ? and unit_id = ? and office = ? and valid_from = ?""",
                terms.stream()
                        .map(term -> new Object[] {
                            term.early().lastDay(),
                            term.early().reason(),
                            ids.ofPerson(term.email()),
                            ids.ofUnit(term.unit()),
                            term.office().name(),
                            term.from()
                        })
                        .toList());
    }
}
