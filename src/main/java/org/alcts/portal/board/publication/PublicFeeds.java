package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.plan.PlanPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest decisions and updates as Atom feeds. */
@Controller
class PublicFeeds {

    private static final int NEWEST = 50;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final PublishedPlan plan;
    private final PublishedDecisions decisions;
    private final PublishedUpdates updates;
    private final PublicAnswers answers;
    private final PublicAddresses addresses;
    private final PublicWords words;
    private final Clock clock;
    private final String licence;

    PublicFeeds(
            PublishedPlan plan,
            PublishedDecisions decisions,
            PublishedUpdates updates,
            PublicAnswers answers,
            PublicAddresses addresses,
            PublicWords words,
            Clock clock,
            @Value("${portal.public.licence}") String licence) {
        this.plan = plan;
        this.decisions = decisions;
        this.updates = updates;
        this.answers = answers;
        this.addresses = addresses;
        this.words = words;
        this.clock = clock;
        this.licence = licence;
    }

    @GetMapping("/public/feeds/decisions.atom")
    ResponseEntity<byte[]> decisions(HttpServletRequest request) {
        return answers.answer(
                request,
                ATOM,
                () -> feed(
                        "decisions",
                        "/public/decisions",
                        decisions.page(1, NEWEST).stream().map(this::entry).toList()));
    }

    @GetMapping("/public/feeds/updates.atom")
    ResponseEntity<byte[]> updates(HttpServletRequest request) {
        return answers.answer(
                request,
                ATOM,
                () -> feed(
                        "updates",
                        "/public/initiatives",
                        updates.page(1, NEWEST).stream().map(this::entry).toList()));
    }

    private AtomFeed.Entry entry(PublicDecision decision) {
        StringBuilder text = new StringBuilder(words.text(
                "public.feed.decision", decision.title(), decision.unit().name(), words.day(decision.votedOn())));
        if (decision.votes() != null) {
            text.append("\n").append(words.votes(decision.votes()));
        }
        if (decision.reason() != null) {
            text.append("\n").append(decision.reason());
        }
        return new AtomFeed.Entry(
                decision.id(),
                words.text("public.feed.decision.title", decision.title()),
                decision.address() == null ? addresses.of("/public/decisions") : decision.address(),
                decision.votedOn(),
                words.text("public.board"),
                decision.subject().name().toLowerCase(Locale.ROOT),
                text.toString());
    }

    private AtomFeed.Entry entry(PublicUpdate update) {
        return new AtomFeed.Entry(
                update.id(),
                words.text(
                        "public.feed.update.title",
                        update.initiative(),
                        words.text("initiative.kind." + update.kind())),
                update.address(),
                update.day(),
                update.office(),
                update.kind().name().toLowerCase(Locale.ROOT),
                update.text());
    }

    /** Empty while no plan was adopted. */
    private Optional<byte[]> feed(String name, String page, List<AtomFeed.Entry> entries) {
        return plan.glance()
                .map(PlanAtAGlance::plan)
                .map(found -> atom(found, name, page, entries).write(clock.getZone()));
    }

    private AtomFeed atom(PlanPage found, String name, String page, List<AtomFeed.Entry> entries) {
        return new AtomFeed(
                "org.alcts.portal/" + found.key(),
                name,
                words.text("public.feed." + name, found.name()),
                words.text("public.feed.subtitle", found.organization()),
                addresses.of("/public/feeds/" + name + ".atom"),
                addresses.of(page),
                words.text("public.licence", licence),
                found.periodFrom(),
                entries);
    }
}
