package org.alcts.portal.survey.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.platform.query.PageOrder;
import org.alcts.portal.platform.query.PageQuery;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of texts and their codes. Asks for no permission: for the services of this package, which have asked. */
@Component
class TextTable {

    private static final HexFormat HEX = HexFormat.of();

    /** By their random keys: in no order that says anything, and always the same. */
    private static final PageOrder ORDER = new PageOrder(Map.of(), "t.id", "t.id");

    private static final int KEY_CHARACTERS = 32;

    private record Row(byte[] id, String words, TextState state) {}

    private record Coding(byte[] textId, long id, String name) {}

    private record FieldCount(String field, long written, long released, long waiting) {}

    private final JdbcClient jdbc;

    TextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every field of the questionnaire that people wrote in, in its order. */
    List<TextField> fields(SurveySummary survey, Questionnaire questionnaire) {
        Map<String, FieldCount> counts = new HashMap<>();
        jdbc.sql("""
                        select field, count(*) as written, sum(state = 'RELEASED') as released,
                               sum(state = 'WAITING') as waiting
                          from survey_text where survey_id = ? group by field""")
                .param(survey.id())
                .query(FieldCount.class)
                .list()
                .forEach(count -> counts.put(count.field(), count));
        long threshold = threshold(survey);
        List<TextField> fields = new ArrayList<>();
        for (Field field : questionnaire.fields()) {
            FieldCount count = counts.get(field.name());
            if (field.kind() == FieldKind.TEXT && count != null) {
                fields.add(
                        count.written() < threshold
                                ? new TextField(field, Optional.empty(), 0, 0)
                                : new TextField(
                                        field, Optional.of(count.written()), count.released(), count.waiting()));
            }
        }
        return fields;
    }

    /** Whether enough people wrote in a field. */
    boolean isOpen(SurveySummary survey, String field) {
        return jdbc.sql("select count(*) from survey_text where survey_id = ? and field = ?")
                        .params(survey.id(), field)
                        .query(Long.class)
                        .single()
                >= threshold(survey);
    }

    private static long threshold(SurveySummary survey) {
        return survey.publicData() ? 1 : survey.textThreshold();
    }

    List<WrittenText> page(long surveyId, TextFilter filter, Pageable page) {
        List<Row> rows = query(surveyId, filter)
                .page(jdbc, "select t.id, t.words, t.state from survey_text t", page)
                .query(Row.class)
                .list();
        Map<String, List<TextCode>> codes = codesOf(rows);
        return rows.stream()
                .map(row -> new WrittenText(
                        HEX.formatHex(row.id()),
                        row.words(),
                        row.state(),
                        codes.getOrDefault(HEX.formatHex(row.id()), List.of())))
                .toList();
    }

    int count(long surveyId, TextFilter filter) {
        return query(surveyId, filter).count(jdbc, "select count(*) from survey_text t");
    }

    private static PageQuery query(long surveyId, TextFilter filter) {
        return new PageQuery(ORDER)
                .and("t.survey_id = :survey", "survey", surveyId)
                .and("t.field = :field", "field", filter.field())
                .and("t.state = :state", "state", filter.state())
                .and(
                        "exists (select 1 from text_coding c where c.text_id = t.id and c.code_id = :code)",
                        "code",
                        filter.code())
                .words(filter.words(), "t.words like :word");
    }

    private Map<String, List<TextCode>> codesOf(List<Row> rows) {
        Map<String, List<TextCode>> codes = new HashMap<>();
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            select c.text_id, k.id, k.name from text_coding c join text_code k on k.id = c.code_id
                             where c.text_id in (:texts) order by k.name""")
                    .param("texts", rows.stream().map(Row::id).toList())
                    .query(Coding.class)
                    .list()
                    .forEach(
                            coding -> codes.computeIfAbsent(HEX.formatHex(coding.textId()), unseen -> new ArrayList<>())
                                    .add(new TextCode(coding.id(), coding.name())));
        }
        return codes;
    }

    List<TextCode> codebook(long surveyId) {
        return jdbc.sql("select id, name from text_code where survey_id = ? order by name")
                .param(surveyId)
                .query(TextCode.class)
                .list();
    }

    /** Those that released texts to a field have, the most frequent first. */
    List<CodeCount> counts(long surveyId, String field) {
        return jdbc.sql("""
                        select k.id, k.name, count(*) as texts
                          from text_code k join text_coding c on c.code_id = k.id
                          join survey_text t on t.id = c.text_id
                         where t.survey_id = ? and t.field = ? and t.state = 'RELEASED'
                         group by k.id, k.name order by texts desc, k.name""").params(surveyId, field).query(CodeCount.class).list();
    }

    /** @return how many there were to change */
    int state(long surveyId, List<String> keys, TextState state) {
        return keys.isEmpty()
                ? 0
                : jdbc.sql("update survey_text set state = :state where survey_id = :survey and id in (:keys)")
                        .param("state", state.name())
                        .param("survey", surveyId)
                        .param("keys", keys.stream().map(TextTable::bytes).toList())
                        .update();
    }

    /** @return whether there is such a text */
    boolean code(long surveyId, String key, List<Long> codes) {
        byte[] id = bytes(key);
        boolean known = jdbc.sql("select count(*) from survey_text where survey_id = ? and id = ?")
                        .params(surveyId, id)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            jdbc.sql("delete from text_coding where text_id = ?").param(id).update();
            codes.forEach(code -> jdbc.sql("""
                            insert into text_coding (text_id, code_id)
                            select ?, id from text_code where id = ? and survey_id = ?""").params(id, code, surveyId).update());
        }
        return known;
    }

    long addCode(long surveyId, String name, long person) {
        jdbc.sql("insert into text_code (survey_id, name, changed_by) values (?, ?, ?)")
                .params(surveyId, name, person)
                .update();
        return jdbc.sql("select id from text_code where survey_id = ? and name = ?")
                .params(surveyId, name)
                .query(Long.class)
                .single();
    }

    boolean renameCode(long surveyId, long id, String name, long person) {
        return jdbc.sql("update text_code set name = ?, changed_by = ? where survey_id = ? and id = ?")
                        .params(name, person, surveyId, id)
                        .update()
                > 0;
    }

    boolean removeCode(long surveyId, long id) {
        return jdbc.sql("delete from text_code where survey_id = ? and id = ?")
                        .params(surveyId, id)
                        .update()
                > 0;
    }

    private static byte[] bytes(String key) {
        return key.length() == KEY_CHARACTERS && key.chars().allMatch(HexFormat::isHexDigit)
                ? HEX.parseHex(key)
                : new byte[0];
    }
}
