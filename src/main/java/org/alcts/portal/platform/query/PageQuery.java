package org.alcts.portal.platform.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Collects what a list is filtered by, and asks for a page of it, for all of it or for its number by the same conditions:
 *
 * <pre>{@code
 * PageQuery query = new PageQuery(ORDER).with("day", today).and("u.unit_key = :unit", "unit", filter.unit());
 * query.page(jdbc, SELECT + FROM, page).query(Row.class).list();
 * query.count(jdbc, "select count(*)" + FROM);
 * }</pre>
 *
 * A condition that came with null is left out. Statements are given without {@code where} and {@code order by}.
 */
public final class PageQuery {

    /** More make a statement longer and find nothing else. */
    private static final int MOST_WORDS = 8;

    private final PageOrder order;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    public PageQuery(PageOrder order) {
        this.order = order;
    }

    /** Gives a parameter a value that conditions and statements may name. */
    public PageQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public PageQuery with(Map<String, ?> values) {
        parameters.putAll(values);
        return this;
    }

    /** Lets through what meets the condition. */
    public PageQuery and(String condition) {
        where.append(where.isEmpty() ? "\n where " : "\n   and ").append(condition);
        return this;
    }

    /** Lets through what meets the condition, which names the parameter; everything when the value is null. */
    public PageQuery and(String condition, String parameter, Object value) {
        return value == null
                ? this
                : with(parameter, value instanceof Enum<?> constant ? constant.name() : value)
                        .and(condition);
    }

    public PageQuery andIf(boolean asked, String condition) {
        return asked ? and(condition) : this;
    }

    /** Lets through what has every word, wherever: the condition compares by {@code like :word}. */
    public PageQuery words(String text, String condition) {
        List<String> words = text == null
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            String parameter = "word" + i;
            and(condition.replace(":word", ":" + parameter), parameter, containing(words.get(i)));
        }
        return this;
    }

    /** @return the pattern for {@code like} that finds the text as it is, its percent signs and underscores too */
    public static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public StatementSpec page(JdbcClient jdbc, String select, Pageable page) {
        return jdbc.sql(select + where + order.by(page.getSort()) + "\n limit :limit offset :offset")
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset());
    }

    public StatementSpec all(JdbcClient jdbc, String select, Sort sort) {
        return jdbc.sql(select + where + order.by(sort)).params(parameters);
    }

    /** One row of sums over all that meets the conditions. */
    public StatementSpec sums(JdbcClient jdbc, String select) {
        return jdbc.sql(select + where).params(parameters);
    }

    public int count(JdbcClient jdbc, String selectCount) {
        return sums(jdbc, selectCount).query(Integer.class).single();
    }
}
