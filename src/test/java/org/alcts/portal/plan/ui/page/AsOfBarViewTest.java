package org.alcts.portal.plan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AsOfBarViewTest extends KaribuTest {

    @Autowired
    private MeetingCalendar meetings;

    private AsOfBar bar(String asked) {
        return new AsOfBar(new Location("board?as-of=" + asked), meetings, FIRST_DAY);
    }

    private static String banner(AsOfBar bar) {
        return bar.getChildren()
                .filter(part -> part.hasClassName("as-of-banner"))
                .map(part -> part.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    @Test
    void ofADayThatHasNotComeItSaysThatTodayIsShown() {
        for (String asked : new String[] {"2009-01-13", "2009-07-15", "annual-2009", "2099-12-31"}) {
            AsOfBar bar = bar(asked);
            assertThat(bar.day()).as(asked).isNull();
            assertThat(banner(bar)).as(asked).contains("has not come yet, so this is how things stand today");
        }
        assertThat(banner(bar("2009-07-15"))).startsWith("15 July 2009 has not come yet");
    }

    @Test
    void todayNeedsNoWordAndAPastDayIsNamed() {
        assertThat(banner(bar("2009-01-12"))).isEmpty();
        assertThat(banner(bar("today"))).isEmpty();
        assertThat(banner(bar("2008-06-15"))).startsWith("This is how the plan stood at the end of");
        assertThat(bar("2008-06-15").keeping("goals")).isEqualTo("goals?as-of=2008-06-15");
    }
}
