package org.alcts.portal.board.ui.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.measure.Direction;
import org.alcts.portal.board.measure.MeasureEntries;
import org.alcts.portal.board.measure.MeasurePage;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.people.AsOf;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.plan.ui.page.AsOfBar;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One measure: what it means, how it stands and why, its series with corrections, the Board's targets. */
@Route("board/measures/:measure")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class MeasureView extends Screen implements BeforeEnterObserver {

    private final MeasureReader reader;
    private final MeasureEntries entries;
    private final CurrentPerson currentPerson;
    private final MeetingCalendar meetings;
    private final AsOf asOf;
    private final Clock clock;
    private Location location;
    private String key;

    MeasureView(
            MeasureReader reader,
            MeasureEntries entries,
            CurrentPerson currentPerson,
            MeetingCalendar meetings,
            AsOf asOf,
            Clock clock) {
        this.reader = reader;
        this.entries = entries;
        this.currentPerson = currentPerson;
        this.meetings = meetings;
        this.asOf = asOf;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        key = event.getRouteParameters().get("measure").orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        LocalDate today = LocalDate.now(clock);
        AsOfBar bar = new AsOfBar(location, meetings, today);
        MeasurePage page = asOf.at(bar.day(), () -> reader.find(key)).orElseThrow(NotFoundException::new);
        MeasureStanding measure = page.standing();
        AssignmentsToday person = currentPerson.today();
        boolean now = bar.day() == null;
        clear();
        header(measure.name())
                .above(new Anchor(bar.keeping("board/measures"), getTranslation("measure.title")))
                .subtitle(page.definition())
                .actions(actions(measure, person, now, today));
        add(bar, standing(measure), new MeasureChart(page));
        if (measure.computed()) {
            add(new MeasureRecords(measure, bar.day()));
        }
        add(new Section(
                        getTranslation("measure.series"),
                        new SeriesTable(page, now && person.isOffice() ? entry -> correct(measure, entry) : null))
                .framed());
        if (now && !page.proposals().isEmpty()) {
            add(new Section(getTranslation("measure.proposals"), proposals(page, person.isOffice())).framed());
        }
        add(
                new Section(getTranslation("measure.targets"), targets(page)).framed(),
                new Section(getTranslation("measure.how"), how(page)).framed());
    }

    private static Component standing(MeasureStanding measure) {
        Div standing = new Div(
                new Span(MeasureWords.badge(measure.status())), new Paragraph(MeasureWords.derivation(measure)));
        standing.addClassNames("card", "measure-standing");
        return standing;
    }

    private Component[] actions(MeasureStanding measure, AssignmentsToday person, boolean now, LocalDate today) {
        List<Component> actions = new ArrayList<>();
        if (now && person.votesOnBoard() && measure.direction() != Direction.INFO) {
            actions.add(button(
                    "measure.set-target",
                    () -> new TargetDialog(measure, target -> {
                                entries.setTarget(key, target);
                                again("measure.set-target.done");
                            })
                            .open()));
        }
        if (now && person.isOffice()) {
            actions.add(button(
                    "measure.enter",
                    () -> new ValueDialog(measure, "enter", today, value -> {
                                entries.enter(key, value);
                                again("measure.enter.done");
                            })
                            .open()));
        } else if (now && person.writesForSomeUnit()) {
            actions.add(button(
                    "measure.propose",
                    () -> new ValueDialog(measure, "propose", today, value -> {
                                entries.propose(key, value);
                                again("measure.propose.done");
                            })
                            .open()));
        }
        return actions.toArray(Component[]::new);
    }

    private Button button(String text, Runnable act) {
        Button button = new Button(getTranslation(text), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void correct(MeasureStanding measure, MeasurePage.Entry entry) {
        new ValueDialog(measure, "correct", entry.asOf(), value -> {
                    entries.correct(key, value);
                    again("measure.correct.done");
                })
                .open();
    }

    private void again(String done) {
        Notices.done(getTranslation(done));
        show();
    }

    private Component proposals(MeasurePage page, boolean office) {
        DataTable<MeasurePage.Entry> table = new DataTable<MeasurePage.Entry>(getTranslation("measure.proposals"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("measure.day"),
                        entry -> new Span(Formats.here().day(entry.asOf())))
                .text(getTranslation("measure.value"), entry -> MeasureWords.value(page.standing(), entry.value()))
                .text(getTranslation("measure.note"), MeasurePage.Entry::note)
                .text(getTranslation("measure.recorded"), MeasurePage.Entry::enteredBy);
        if (office) {
            table.column(
                    getTranslation("measure.act"),
                    entry -> new Span(
                            new Button(getTranslation("measure.accept"), click -> {
                                entries.accept(entry.id());
                                again("measure.accept.done");
                            }),
                            new Button(getTranslation("measure.refuse"), click -> {
                                entries.refuse(entry.id());
                                again("measure.refuse.done");
                            })));
        }
        return table.rows(page.proposals());
    }

    private Component targets(MeasurePage page) {
        if (page.targets().isEmpty()) {
            return new EmptyState(getTranslation("measure.targets.none"));
        }
        Formats formats = Formats.here();
        return new DataTable<MeasurePage.TargetEntry>(getTranslation("measure.targets"))
                .captionHidden()
                .stacked()
                .rowHeading(
                        getTranslation("measure.target"),
                        target -> new Span(
                                target.upper() == null
                                        ? MeasureWords.value(page.standing(), target.value())
                                        : getTranslation(
                                                "measure.target.band",
                                                MeasureWords.value(page.standing(), target.value()),
                                                MeasureWords.value(page.standing(), target.upper()))))
                .text(getTranslation("measure.due"), target -> formats.day(target.due()))
                .text(getTranslation("measure.note"), MeasurePage.TargetEntry::note)
                .text(
                        getTranslation("measure.set"),
                        target -> getTranslation("measure.set.by", target.setBy(), formats.day(target.setOn())))
                .rows(page.targets());
    }

    private Component how(MeasurePage page) {
        MeasureStanding measure = page.standing();
        return new MeasureFacts(page, measure);
    }
}
