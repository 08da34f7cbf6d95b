package org.alcts.portal.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day as seen from today: "in 11 days", with the exact date for whoever points at it; far away it is the date itself. */
@Tag("time")
public class RelativeDay extends HtmlContainer {

    /** From here on the number of days says less than the date. */
    private static final long FAR = 60;

    /** @param today by the portal's clock, never the machine's */
    public RelativeDay(LocalDate day, LocalDate today) {
        String date = Formats.here().day(day);
        getElement().setAttribute("datetime", day.toString());
        setTitle(Formats.here().longDay(day));
        long days = ChronoUnit.DAYS.between(today, day);
        setText(
                days == 0
                        ? getTranslation("ui.day.today")
                        : days == 1
                                ? getTranslation("ui.day.tomorrow")
                                : days == -1
                                        ? getTranslation("ui.day.yesterday")
                                        : Math.abs(days) > FAR
                                                ? date
                                                : days > 0
                                                        ? getTranslation("ui.day.in", days)
                                                        : getTranslation("ui.day.ago", -days));
    }
}
