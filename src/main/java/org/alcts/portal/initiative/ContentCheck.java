package org.alcts.portal.initiative;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alcts.portal.people.Refused;

/** What an initiative's content must be to be saved, and what more to leave the stage of an idea. Collects all that is wrong. */
final class ContentCheck {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int MOST_MILESTONES = 50;
    private static final int MOST_LINKS = 20;
    /** Ten million in a currency with cents: more is a slip of the finger. */
    private static final long MOST_MONEY = 1_000_000_000L;

    private static final int MOST_HOURS = 100_000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final List<Refused> refusals = new ArrayList<>();
    private final InitiativeContent content;

    private ContentCheck(InitiativeContent content) {
        this.content = content;
    }

    /** What stands in the way of saving it. @param start and @param target the days that are meant; null while open */
    static List<Refused> toSave(InitiativeContent content, LocalDate start, LocalDate target) {
        ContentCheck check = new ContentCheck(content);
        check.words();
        check.choices();
        check.openness();
        check.objectives();
        check.days(start, target);
        check.milestones();
        check.needs();
        check.links();
        return check.refusals;
    }

    /** What stands in the way of proposing or starting it. */
    static List<Refused> toBegin(InitiativeContent content) {
        ContentCheck check = new ContentCheck(content);
        if (content.target().isOpen()) {
            check.refuse("target", "initiative.refused.target-missing");
        }
        check.needed("expectedOutcome", content.expectedOutcome(), "initiative.refused.expected-outcome-missing");
        check.needed("outcomeMeasure", content.outcomeMeasure(), "initiative.refused.outcome-measure-missing");
        return check.refusals;
    }

    private void words() {
        needed("title", content.title(), "initiative.refused.title-missing");
        longest("title", content.title(), LONGEST_LINE);
        needed("what", content.what(), "initiative.refused.what-missing");
        longest("what", content.what(), LONGEST_TEXT);
        longest("forWhom", content.forWhom(), LONGEST_TEXT);
        longest("benefit", content.benefit(), LONGEST_TEXT);
        longest("expectedOutcome", content.expectedOutcome(), LONGEST_TEXT);
        longest("outcomeMeasure", content.outcomeMeasure(), LONGEST_TEXT);
    }

    private void choices() {
        present("leadUnit", content.leadUnitId(), "initiative.refused.lead-unit-missing");
        present("reach", content.reach(), "initiative.refused.reach-missing");
        present("ownerOffice", content.ownerOffice(), "initiative.refused.owner-office-missing");
        present("visibility", content.visibility(), "initiative.refused.visibility-missing");
        if (content.leadUnitId() != null && content.partnerUnitIds().contains(content.leadUnitId())) {
            refuse("partners", "initiative.refused.partner-leads");
        }
        if (content.reach() != null
                && !content.reach().needsBoard()
                && !content.partnerUnitIds().isEmpty()) {
            refuse("reach", "initiative.refused.partners-need-reach");
        }
    }

    /** The Board's decisions are open, so what it decides on cannot be its units' own. */
    private void openness() {
        if (content.visibility() == Visibility.UNIT
                && content.reach() != null
                && content.reach().needsBoard()) {
            refuse("visibility", "initiative.refused.wider-is-open");
        }
    }

    private void objectives() {
        List<ObjectiveShare> objectives = content.objectives();
        long primaries = objectives.stream().filter(ObjectiveShare::primary).count();
        long different =
                objectives.stream().map(ObjectiveShare::objectiveId).distinct().count();
        int total = objectives.stream().mapToInt(ObjectiveShare::sharePercent).sum();
        if (primaries != 1) {
            refuse("objectives", "initiative.refused.one-primary");
        } else if (different < objectives.size()) {
            refuse("objectives", "initiative.refused.objective-twice");
        } else if (objectives.stream().anyMatch(o -> o.sharePercent() < 1)) {
            refuse("objectives", "initiative.refused.share-too-small");
        } else if (total != 100) {
            refuse("objectives", "initiative.refused.shares-total", total);
        }
    }

    private void days(LocalDate start, LocalDate target) {
        if (start != null && target != null && target.isBefore(start)) {
            refuse("target", "initiative.refused.target-before-start", start);
        }
    }

    private void milestones() {
        if (content.milestones().size() > MOST_MILESTONES) {
            refuse("milestones", "initiative.refused.too-many-milestones", MOST_MILESTONES);
        }
        for (PlannedMilestone milestone : content.milestones()) {
            needed("milestones", milestone.title(), "initiative.refused.milestone-title-missing");
            longest("milestones", milestone.title(), LONGEST_LINE);
            present("milestones", milestone.dueOn(), "initiative.refused.milestone-day-missing");
            if (milestone.weight() == null || milestone.weight() < 1 || milestone.weight() > 100) {
                refuse("milestones", "initiative.refused.milestone-weight");
            }
        }
    }

    private void needs() {
        Needs needs = content.needs();
        if (needs.moneyMinor() != null && (needs.moneyMinor() < 0 || needs.moneyMinor() > MOST_MONEY)) {
            refuse("money", "initiative.refused.money");
        }
        if (needs.staffHours() != null && (needs.staffHours() < 0 || needs.staffHours() > MOST_HOURS)) {
            refuse("staffHours", "initiative.refused.staff-hours");
        }
        longest("meetingSlot", needs.meetingSlot(), LONGEST_LINE);
        longest("publication", needs.publication(), LONGEST_LINE);
    }

    private void links() {
        if (content.links().size() > MOST_LINKS) {
            refuse("links", "initiative.refused.too-many-links", MOST_LINKS);
        }
        for (Link link : content.links()) {
            longest("links", link.label(), LONGEST_LINE);
            longest("links", link.address(), LONGEST_ADDRESS);
            if (!isAddress(link.address())) {
                refuse("links", "initiative.refused.link", Objects.requireNonNullElse(link.address(), ""));
            }
        }
    }

    /** A browser runs whatever scheme it is given, so only those that lead somewhere are taken. */
    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(Objects.requireNonNullElse(address, ""));
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && (uri.getHost() != null || "mailto".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void needed(String field, String text, String key) {
        present(field, text == null || text.isBlank() ? null : text, key);
    }

    private void present(String field, Object value, String key) {
        if (value == null) {
            refuse(field, key);
        }
    }

    private void longest(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            refuse(field, "initiative.refused.too-long", longest, text.length());
        }
    }

    private void refuse(String field, String key, Object... arguments) {
        refusals.add(new Refused(field, key, arguments));
    }
}
