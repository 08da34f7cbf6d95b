package org.alcts.portal.initiative;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alcts.portal.initiative.HistoryEntry.FieldChange;
import org.alcts.portal.initiative.HistoryRows.Part;
import org.alcts.portal.initiative.HistoryRows.Version;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was changed on an initiative, when and by whom, told by the database itself: the tables keep every row they ever
 * had. The versions of the initiative's own row mark the moments, since every change of a part touches it first.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class InitiativeHistory {

    private final Initiatives initiatives;
    private final HistoryRows rows;
    private final CurrentPerson currentPerson;

    InitiativeHistory(Initiatives initiatives, HistoryRows rows, CurrentPerson currentPerson) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.currentPerson = currentPerson;
    }

    /**
     * The newest first; a fixed number of statements, however long the history is.
     *
     * @throws Refused when there is no such initiative
     */
    public List<HistoryEntry> of(long id) {
        Initiative initiative = initiatives.findById(id).orElseThrow(InitiativeFiling::gone);
        InitiativePermissions.requireCanRead(initiative, currentPerson.today());
        List<Version> versions = rows.versions(id);
        List<Map<String, Serializable>> states = states(id, versions);
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            List<FieldChange> changes = i == 0 ? List.of() : differences(states.get(i - 1), states.get(i));
            if (i == 0 || !changes.isEmpty()) {
                entries.addFirst(new HistoryEntry(version.since(), version.who(), i == 0, changes));
            }
        }
        return entries;
    }

    /** The whole initiative as it was at the end of each version of its row. */
    private List<Map<String, Serializable>> states(long id, List<Version> versions) {
        List<Part<String>> objectives = rows.objectives(id);
        List<Part<String>> partners = rows.partners(id);
        List<Part<String>> links = rows.links(id);
        List<Part<PlannedMilestone>> milestones = rows.milestones(id);
        List<Map<String, Serializable>> states = new ArrayList<>();
        for (Version version : versions) {
            Instant end = version.until().minus(1, ChronoUnit.MICROS);
            Map<String, Serializable> state = new LinkedHashMap<>(version.values());
            state.put("objectives", at(objectives, end));
            state.put("partners", at(partners, end));
            state.put("links", at(links, end));
            for (Part<PlannedMilestone> milestone : milestones) {
                if (milestone.heldAt(end)) {
                    state.put("milestone " + milestone.value().id(), milestone.value());
                }
            }
            states.add(state);
        }
        return states;
    }

    private static ArrayList<String> at(List<Part<String>> parts, Instant moment) {
        return new ArrayList<>(parts.stream()
                .filter(part -> part.heldAt(moment))
                .map(Part::value)
                .toList());
    }

    private static List<FieldChange> differences(Map<String, Serializable> before, Map<String, Serializable> after) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                String name = field.startsWith("milestone ") ? "milestone" : field;
                changes.add(new FieldChange(name, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
