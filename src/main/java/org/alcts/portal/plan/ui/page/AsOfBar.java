package org.alcts.portal.plan.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/**
 * Chooses the day as of which a dashboard is shown, and says so where it is one of the past; of a day that has not come yet it
 * says that today is shown. The day stands in the address as {@code as-of}: a day, or the name of a conference, which means
 * its last day.
 */
public class AsOfBar extends Div {

    /** The parameter in the address. */
    public static final String PARAMETER = "as-of";

    private final Location location;
    private final LocalDate day;

    /** @param today of the portal's calendar */
    public AsOfBar(Location location, MeetingCalendar calendar, LocalDate today) {
        this.location = location;
        addClassName("as-of");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("plan.as-of.region"));
        QueryFilters filters = QueryFilters.of(location);
        LocalDate asked = filters.text(PARAMETER).flatMap(calendar::dayNamed).orElse(null);
        day = asked == null || !asked.isBefore(today) ? null : asked;
        List<Meeting> past = calendar.all().stream()
                .filter(meeting -> meeting.endsOn().isBefore(today))
                .toList()
                .reversed();
        DayField field = new DayField(getTranslation("plan.as-of.day"), day == null ? today : day);
        field.setMax(today);
        filters.text(PARAMETER).filter(words -> asked == null).ifPresent(words -> {
            field.setErrorMessage(getTranslation("plan.as-of.unknown", words));
            field.setInvalid(true);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                go(change.getValue(), today);
            }
        });
        add(field, conferences(past, today));
        if (day != null) {
            Button now = new Button(getTranslation("plan.as-of.now"), click -> go(null, today));
            now.setIcon(VaadinIcon.CLOSE_SMALL.create());
            now.addThemeVariants(ButtonVariant.TERTIARY);
            add(now, banner("plan.as-of.past", day));
        } else if (asked != null && asked.isAfter(today)) {
            add(banner("plan.as-of.future", asked));
        }
    }

    private Div banner(String text, LocalDate about) {
        Div banner = new Div(getTranslation(text, Formats.here().fullDay(about)));
        banner.addClassName("as-of-banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    private ComboBox<Meeting> conferences(List<Meeting> past, LocalDate today) {
        ComboBox<Meeting> conference = new ComboBox<>(getTranslation("plan.as-of.conference"));
        conference.setItems(past);
        conference.setItemLabelGenerator(Meeting::name);
        conference.setValue(past.stream()
                .filter(meeting -> meeting.endsOn().equals(day))
                .findFirst()
                .orElse(null));
        conference.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue().endsOn(), today);
            }
        });
        return conference;
    }

    /** Whether the address names a day, even one that has not come yet or that is none. */
    public boolean isAsked() {
        return QueryFilters.of(location).text(PARAMETER).isPresent();
    }

    /** The day of the past that is asked for; null for things as they stand. */
    public LocalDate day() {
        return day;
    }

    /** An address of another screen for the same day. */
    public String keeping(String path) {
        return QueryFilters.none().with(PARAMETER, day).href(path);
    }

    private void go(LocalDate wanted, LocalDate today) {
        LocalDate past = wanted == null || !wanted.isBefore(today) ? null : wanted;
        UI.getCurrent()
                .navigate(
                        location.getPath(),
                        QueryFilters.of(location).with(PARAMETER, past).toQueryParameters());
    }
}
