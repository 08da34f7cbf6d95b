package org.alcts.portal.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What persons are typing in updates, one draft for each initiative. */
@Component
class UpdateDraftStore {

    private record Row(long initiativeId, String content) {}

    private final JdbcClient jdbc;

    UpdateDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long personId, NewUpdate typed, Instant now) {
        jdbc.sql("""
                        insert into initiative_update_draft (person_id, initiative_id, content, saved_at)
                        values (:person, :initiative, :content, :now)
                        on duplicate key update content = values(content), saved_at = values(saved_at)""")
                .param("person", personId)
                .param("initiative", typed.initiativeId())
                .param("content", JsonMapper.shared().writeValueAsString(typed))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** By the initiative's id; one statement. */
    Map<Long, NewUpdate> find(long personId, Collection<Long> initiativeIds) {
        return jdbc.sql("""
                        select initiative_id, content from initiative_update_draft
                         where person_id = :person and initiative_id in (:ids)""").param("person", personId).param("ids", initiativeIds).query(Row.class).list().stream()
                .collect(Collectors.toMap(
                        Row::initiativeId, row -> JsonMapper.shared().readValue(row.content(), NewUpdate.class)));
    }

    void remove(long personId, long initiativeId) {
        jdbc.sql("delete from initiative_update_draft where person_id = :person and initiative_id = :initiative")
                .param("person", personId)
                .param("initiative", initiativeId)
                .update();
    }
}
