package org.alcts.portal.initiative;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What persons are typing, one draft for each initiative and one for a new one. */
@Component
class DraftStore {

    private record Row(String content, Instant savedAt) {}

    private record Kept(InitiativeContent opened, InitiativeContent entered, String reason) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param initiativeId null for a new one */
    void keep(
            long personId,
            Long initiativeId,
            InitiativeContent opened,
            InitiativeContent entered,
            String reason,
            Instant now) {
        jdbc.sql("""
                        insert into initiative_draft (person_id, initiative_id, content, saved_at)
                        values (:person, :initiative, :content, :now)
                        on duplicate key update content = values(content), saved_at = values(saved_at)""")
                .param("person", personId)
                .param("initiative", initiativeId)
                .param("content", json.writeValueAsString(new Kept(opened, entered, reason)))
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<InitiativeDraft> find(long personId, Long initiativeId) {
        return jdbc.sql("select content, saved_at from initiative_draft where person_id = :person and slot = :slot")
                .param("person", personId)
                .param("slot", initiativeId == null ? 0 : initiativeId)
                .query(Row.class)
                .optional()
                .map(row -> {
                    Kept kept = json.readValue(row.content(), Kept.class);
                    return new InitiativeDraft(
                            initiativeId, kept.opened(), kept.entered(), kept.reason(), row.savedAt());
                });
    }

    void remove(long personId, Long initiativeId) {
        jdbc.sql("delete from initiative_draft where person_id = :person and slot = :slot")
                .param("person", personId)
                .param("slot", initiativeId == null ? 0 : initiativeId)
                .update();
    }
}
