package org.alcts.portal.decision.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.decision.BallotRow;
import org.alcts.portal.decision.BoardDecisions;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.decision.DecisionRow;
import org.alcts.portal.decision.DecisionState;
import org.alcts.portal.decision.DecisionSubjects;
import org.alcts.portal.decision.Manner;
import org.alcts.portal.decision.SubjectKind;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.plan.MeetingCalendar;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.RelativeDay;

/** Shows requests and decisions as cards, with the button to decide for whoever has a say. */
@org.springframework.stereotype.Component
public class DecisionCards {

    /** @param consent takes several of them together */
    public record Waiting(List<Article> cards, Optional<Button> consent) {}

    private final DecisionList list;
    private final BoardDecisions board;
    private final CurrentPerson currentPerson;
    private final List<DecisionSubjects> features;
    private final MeetingCalendar meetings;
    private final Clock clock;

    DecisionCards(
            DecisionList list,
            BoardDecisions board,
            CurrentPerson currentPerson,
            List<DecisionSubjects> features,
            MeetingCalendar meetings,
            Clock clock) {
        this.list = list;
        this.board = board;
        this.currentPerson = currentPerson;
        this.features = features;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** All about one subject, the newest first; empty when the Board was never asked. @param done after a decision */
    public Optional<Component> about(SubjectKind kind, long subjectId, Runnable done) {
        List<DecisionRow> rows = list.of(kind, subjectId);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Div cards = new Div();
        cards.addClassName("stack");
        of(rows, false, done).forEach(cards::add);
        return Optional.of(cards);
    }

    /**
     * One card for each, in the same order.
     *
     * @param titled whether the card names what it is about, with a link
     * @param done after a decision
     */
    public List<Article> of(List<DecisionRow> rows, boolean titled, Runnable done) {
        return of(rows, titled, recusals(rows).orElse(null), done);
    }

    /** What waits as cards, and the button that takes several together; there is none without two to have a say in. */
    public Waiting waiting(List<DecisionRow> rows, Runnable done) {
        Optional<Map<Long, String>> recusals = recusals(rows);
        List<DecisionRow> open = recusals.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(row -> !recusals.get().containsKey(row.id()))
                        .toList();
        return new Waiting(
                of(rows, true, recusals.orElse(null), done),
                open.size() < 2 ? Optional.empty() : Optional.of(consent(open, done)));
    }

    /** Why the person has no say, by request; empty for those who never decide. */
    private Optional<Map<Long, String>> recusals(List<DecisionRow> rows) {
        return currentPerson.today().votesOnBoard()
                ? Optional.of(board.recusals(rows.stream()
                        .filter(row -> row.state() == DecisionState.WAITING)
                        .map(DecisionRow::id)
                        .toList()))
                : Optional.empty();
    }

    /** @param recusals null for those who never decide */
    private List<Article> of(List<DecisionRow> rows, boolean titled, Map<Long, String> recusals, Runnable done) {
        Map<Long, List<BallotRow>> ballots = ballots(rows);
        return rows.stream()
                .map(row -> {
                    Article card = card(row, titled, ballots);
                    if (recusals != null && row.state() == DecisionState.WAITING) {
                        card.add(recusals.containsKey(row.id()) ? recused(recusals.get(row.id())) : decide(row, done));
                    }
                    return card;
                })
                .toList();
    }

    /** One card for each, in the same order, with nothing to be done about them. */
    public List<Article> told(List<DecisionRow> rows) {
        Map<Long, List<BallotRow>> ballots = ballots(rows);
        return rows.stream().map(row -> card(row, true, ballots)).toList();
    }

    private Button consent(List<DecisionRow> open, Runnable done) {
        return new Button(text("decision.consent"), click -> {
            LocalDate today = LocalDate.now(clock);
            new ConsentDialog(board, open, today, usual(today), () -> {
                        Notices.done(text("decision.consent.done"));
                        done.run();
                    })
                    .open();
        });
    }

    private Map<Long, List<BallotRow>> ballots(List<DecisionRow> rows) {
        return list.ballots(rows.stream()
                .filter(row -> row.manner() != null)
                .map(DecisionRow::id)
                .toList());
    }

    private Manner usual(LocalDate today) {
        return meetings.meetsOn(today) ? Manner.MEETING : Manner.ELECTRONIC;
    }

    private Article card(DecisionRow row, boolean titled, Map<Long, List<BallotRow>> ballots) {
        Article card = new Article();
        card.addClassNames("card", "decision");
        if (titled) {
            card.add(new H3(new Anchor(path(row), row.title())));
        }
        Span badges =
                new Span(DecisionWords.badge(row), new Span(text("decision.reach", DecisionWords.of(row.reach()))));
        badges.addClassName("badges");
        card.add(
                badges,
                new Paragraph(text(
                        "decision.asked",
                        row.requestedByName(),
                        row.requestedAs(),
                        Formats.here().day(row.requestedOn()))));
        if (row.state() == DecisionState.DECIDED) {
            card.add(decided(row, ballots.getOrDefault(row.id(), List.of())));
        } else if (row.state() == DecisionState.WAITING) {
            card.add(new Paragraph(
                    new Span(text("decision.waits-since")), new RelativeDay(row.requestedOn(), LocalDate.now(clock))));
        }
        return card;
    }

    private Component decided(DecisionRow row, List<BallotRow> ballots) {
        Div decided = new Div();
        if (row.reason() != null) {
            Paragraph reason = new Paragraph(row.reason());
            reason.addClassName("quoted");
            decided.add(reason);
        }
        Formats formats = Formats.here();
        Paragraph days =
                new Paragraph(text("decision.voted", formats.day(row.votedOn()), row.decidedByName(), row.decidedAs()));
        decided.add(days);
        if (!ballots.isEmpty()) {
            decided.add(new BallotDetails(row, ballots));
        }
        Paragraph confirmed = new Paragraph(
                row.confirmedOn() == null
                        ? text("decision.unconfirmed")
                        : text(
                                row.manner() == Manner.MEETING ? "decision.official" : "decision.confirmed",
                                formats.day(row.confirmedOn())));
        confirmed.addClassName("secondary");
        decided.add(confirmed);
        return decided;
    }

    private static Component recused(String why) {
        Paragraph recused = new Paragraph(text(why));
        recused.addClassName("note");
        return recused;
    }

    private Component decide(DecisionRow row, Runnable done) {
        Button decide = new Button(text("decision.decide"), click -> {
            LocalDate today = LocalDate.now(clock);
            new DecideDialog(board, row, today, usual(today), () -> {
                        Notices.done(text("decision.recorded"));
                        done.run();
                    })
                    .open();
        });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setAriaLabel(text("decision.decide.on", row.title()));
        Div actions = new Div(decide);
        actions.addClassName("actions");
        return actions;
    }

    /** Where what is decided on can be read. */
    public String path(DecisionRow row) {
        return features.stream()
                .filter(feature -> feature.kind() == row.subjectKind())
                .findFirst()
                .map(feature -> feature.path(row.subjectId()))
                .orElse("");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
