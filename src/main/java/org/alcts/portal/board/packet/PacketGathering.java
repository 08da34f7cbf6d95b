package org.alcts.portal.board.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.board.BoardDashboard;
import org.alcts.portal.board.GoalDashboard;
import org.alcts.portal.board.GoalDashboards;
import org.alcts.portal.board.GoalSummary;
import org.alcts.portal.board.compare.PlanComparison;
import org.alcts.portal.board.measure.MeasureReader;
import org.alcts.portal.board.measure.MeasureStanding;
import org.alcts.portal.board.meeting.Agendas;
import org.alcts.portal.board.meeting.MeetingAgenda;
import org.alcts.portal.decision.DecisionList;
import org.alcts.portal.initiative.InitiativeExport;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.learning.NeedMaps;
import org.alcts.portal.people.AudienceReading;
import org.alcts.portal.plan.Meeting;
import org.alcts.portal.plan.MeetingCalendar;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Reads what goes into a packet from the very services behind the screens, so that a packet and the screens of that moment
 * cannot disagree. It must run in one transaction with repeatable reads.
 */
@Component
class PacketGathering {

    private final Agendas agendas;
    private final DecisionList decisions;
    private final BoardDashboard dashboard;
    private final GoalDashboards goals;
    private final MeasureReader measures;
    private final PlanComparison comparison;
    private final InitiativeList initiatives;
    private final NeedMaps needs;
    private final MeetingCalendar meetings;
    private final AudienceReading audiences;

    PacketGathering(
            Agendas agendas,
            DecisionList decisions,
            BoardDashboard dashboard,
            GoalDashboards goals,
            MeasureReader measures,
            PlanComparison comparison,
            InitiativeList initiatives,
            NeedMaps needs,
            MeetingCalendar meetings,
            AudienceReading audiences) {
        this.agendas = agendas;
        this.decisions = decisions;
        this.dashboard = dashboard;
        this.goals = goals;
        this.measures = measures;
        this.comparison = comparison;
        this.initiatives = initiatives;
        this.needs = needs;
        this.meetings = meetings;
        this.audiences = audiences;
    }

    PacketContent of(String meetingKey, PacketContent.Head head) {
        return head.audience() == PacketAudience.BOARD
                ? audiences.asAnyVoter(() -> read(meetingKey, head))
                : audiences.asAnyMember(() -> read(meetingKey, head));
    }

    private PacketContent read(String meetingKey, PacketContent.Head head) {
        MeetingAgenda agenda = agendas.find(meetingKey).orElseThrow();
        Meeting previous = previous(agenda.meeting(), head.day());
        List<MeasureStanding> standings = measures.all();
        return new PacketContent(
                head,
                agenda,
                decisions.waiting(),
                decisions.unconfirmed(),
                dashboard.page(),
                MeasureStanding.first(standings),
                standings,
                previous,
                previous == null ? null : comparison.between(previous.endsOn(), head.day()),
                goalPages(),
                needs.unmet().orElse(null),
                readable());
    }

    private Meeting previous(Meeting meeting, LocalDate day) {
        return meetings.all().stream()
                .filter(other -> other.endsOn().isBefore(meeting.startsOn())
                        && other.endsOn().isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<GoalDashboard> goalPages() {
        return goals.all().stream()
                .map(GoalSummary::number)
                .flatMap(number -> goals.find(number).stream())
                .toList();
    }

    private List<InitiativeExport> readable() {
        List<InitiativeExport> lines = new ArrayList<>();
        initiatives.export(InitiativeFilter.ALL, Sort.by("title"), lines::add);
        return lines;
    }
}
