package org.alcts.portal.board.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import org.alcts.portal.people.Refused;

/** Whether an item can be put on an agenda as it was entered. */
final class AgendaCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_DOCUMENT = 20_000;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_MEETING_MINUTES = 480;

    private AgendaCheck() {}

    /** The item with its texts tidied. @throws Refused with the fields of {@link NewAgendaItem} */
    static NewAgendaItem checked(NewAgendaItem item) {
        if (item.kind() == null) {
            throw new Refused("kind", "meeting.refused.kind-missing");
        }
        String title = tidy("title", item.title(), LONGEST_TITLE);
        if (title == null) {
            throw new Refused("title", "meeting.refused.title-missing");
        }
        String publicTitle = tidy("publicTitle", item.publicTitle(), LONGEST_TITLE);
        if (item.closedReason() == null) {
            publicTitle = null;
        } else if (publicTitle == null) {
            throw new Refused("publicTitle", "meeting.refused.public-title-missing");
        } else if (publicTitle.equalsIgnoreCase(title)) {
            throw new Refused("publicTitle", "meeting.refused.public-title-same");
        }
        if (item.minutesPlanned() != null
                && (item.minutesPlanned() < 1 || item.minutesPlanned() > LONGEST_MEETING_MINUTES)) {
            throw new Refused("minutesPlanned", "meeting.refused.minutes", LONGEST_MEETING_MINUTES);
        }
        if (item.decisionId() != null && item.kind() != AgendaKind.ACTION) {
            throw new Refused("decisionId", "meeting.refused.decision-needs-action");
        }
        return new NewAgendaItem(
                item.kind(),
                title,
                tidy("wanted", item.wanted(), LONGEST_NOTE),
                tidy("document", item.document(), LONGEST_DOCUMENT),
                link(item.link()),
                item.sponsorUnitId(),
                item.minutesPlanned(),
                item.closedReason(),
                publicTitle,
                item.decisionId());
    }

    /** @throws Refused when the text is too long */
    static String tidy(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refused(field, "meeting.refused.too-long", longest, stripped.length());
        }
        return stripped;
    }

    private static String link(String entered) {
        String link = tidy("link", entered, LONGEST_LINK);
        if (link == null) {
            return null;
        }
        try {
            URI uri = new URI(link);
            if (AgendaItem.isWithinPortal(link) && uri.getScheme() == null && uri.getHost() == null) {
                return link;
            }
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return link;
            }
        } catch (URISyntaxException e) {
            // Said below, as of any other address that leads nowhere.
        }
        throw new Refused("link", "meeting.refused.link");
    }
}
