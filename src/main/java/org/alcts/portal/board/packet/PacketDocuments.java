package org.alcts.portal.board.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alcts.portal.board.packet.PacketDocument.Fact;
import org.alcts.portal.board.packet.PacketDocument.Section;
import org.alcts.portal.board.packet.PacketDocument.Text;
import org.alcts.portal.initiative.InitiativeExport;
import org.alcts.portal.plan.Meeting;
import org.springframework.stereotype.Component;

/** Says in words what was gathered for a packet. */
@Component
class PacketDocuments {

    private final PacketWords words;
    private final MeetingSections meeting;
    private final PlanSections plan;
    private final ChangeSection changes;
    private final GoalSections goals;

    PacketDocuments(PacketWords words) {
        this.words = words;
        meeting = new MeetingSections(words);
        plan = new PlanSections(words);
        changes = new ChangeSection(words);
        goals = new GoalSections(words);
    }

    PacketDocument of(PacketContent content) {
        Meeting held = content.agenda().meeting();
        List<Section> sections = Stream.of(
                        Stream.of(meeting.agenda(content), meeting.toDecide(content)),
                        Stream.of(plan.glance(content), plan.attention(content), changes.since(content)),
                        content.goals().stream().map(goal -> goals.page(goal, content)),
                        Stream.of(plan.allMeasures(content), meeting.papers(content), counting(content)))
                .flatMap(group -> group)
                .filter(Objects::nonNull)
                .toList();
        return new PacketDocument(
                words.translate("packet.title", held.name()),
                words.translate(
                        "packet.subtitle", held.place(), words.formats().period(held.startsOn(), held.endsOn())),
                facts(content.head()),
                sections);
    }

    private List<Fact> facts(PacketContent.Head head) {
        return List.of(
                fact(
                        "frozen",
                        words.translate(
                                "packet.frozen.by",
                                words.formats().moment(head.frozenAt(), head.zone()),
                                head.frozenBy(),
                                head.frozenAs())),
                fact("number", String.valueOf(head.number())),
                fact("audience", words.translate("packet.audience." + head.audience())),
                fact("kept", words.translate("packet.kept")));
    }

    private Fact fact(String name, String value) {
        return new Fact(words.translate("packet.fact." + name), value);
    }

    private Section counting(PacketContent content) {
        List<PacketDocument.Part> said = new ArrayList<>();
        said.add(Text.of(
                words.translate("packet.counting.rights." + content.head().audience())));
        for (String rule : List.of("once", "late", "health", "measures", "no-data", "separate", "workbook")) {
            said.add(Text.of(words.translate("packet.counting." + rule)));
        }
        long illustrative = content.initiatives().stream()
                .filter(InitiativeExport::illustrative)
                .count();
        if (illustrative > 0) {
            said.add(Text.of(words.translate("packet.illustrative.some", illustrative)));
        }
        return new Section("counting", words.translate("packet.counting"), false, said);
    }
}
