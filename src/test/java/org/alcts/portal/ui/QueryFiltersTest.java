package org.alcts.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryFiltersTest {

    private enum Health {
        ON_TRACK,
        AT_RISK
    }

    @Test
    void readsWhatAnAddressAsksFor() {
        QueryFilters filters = QueryFilters.of(new Location("initiatives?goal=3&health=at-risk&mine&q=web%20course"));
        assertThat(filters.number("goal")).contains(3L);
        assertThat(filters.choice("health", Health.class)).contains(Health.AT_RISK);
        assertThat(filters.flag("mine")).isTrue();
        assertThat(filters.text("q")).contains("web course");
    }

    @Test
    void whatCannotBeReadIsNotFiltered() {
        QueryFilters filters = QueryFilters.of(new Location("initiatives?goal=three&health=splendid&mine=no&q=%20"));
        assertThat(filters.number("goal")).isEmpty();
        assertThat(filters.choice("health", Health.class)).isEmpty();
        assertThat(filters.flag("mine")).isFalse();
        assertThat(filters.text("q")).isEmpty();
    }

    @Test
    void aNumberTooLongForOneIsNone() {
        assertThat(QueryFilters.of(new Location("initiatives?goal=9999999999999999999999"))
                        .number("goal"))
                .isEmpty();
    }

    @Test
    void writesAnAddressThatReadsTheSame() {
        String href = QueryFilters.none()
                .with("health", Health.ON_TRACK)
                .with("q", "a&b=c")
                .withFlag("mine", true)
                .href("initiatives");
        QueryFilters read = QueryFilters.of(new Location(href));
        assertThat(href).startsWith("initiatives?");
        assertThat(read.choice("health", Health.class)).contains(Health.ON_TRACK);
        assertThat(read.text("q")).contains("a&b=c");
        assertThat(read.flag("mine")).isTrue();
    }

    @Test
    void blankTakesAFilterAwayAndLeavesTheOriginalAlone() {
        QueryFilters before = QueryFilters.none().with("q", "web").withAll("unit", List.of("pars", "as"));
        QueryFilters after = before.with("q", " ").with("unit", null);
        assertThat(after.isEmpty()).isTrue();
        assertThat(before.all("unit")).containsExactly("pars", "as");
        assertThat(after.href("initiatives")).isEqualTo("initiatives");
    }
}
