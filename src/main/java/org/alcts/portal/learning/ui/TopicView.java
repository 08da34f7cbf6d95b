package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.MapTopic;
import org.alcts.portal.learning.NeedMap;
import org.alcts.portal.learning.NeedMaps;
import org.alcts.portal.learning.TopicChain;
import org.alcts.portal.learning.TopicChains;
import org.alcts.portal.learning.TopicWave;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FigureLink;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** One topic from survey to survey: what was said, what the plan took up, what was offered, what was said next. */
@Route("learning/topics/:key([a-z0-9]{1,30})")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class TopicView extends Screen implements BeforeEnterObserver {

    private final TopicChains chains;
    private final NeedMaps maps;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    TopicView(TopicChains chains, NeedMaps maps, CurrentPerson currentPerson, Clock clock) {
        this.chains = chains;
        this.maps = maps;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElseThrow(NotFoundException::new);
        show(chains.of(key).orElseThrow(NotFoundException::new));
    }

    private void show(TopicChain chain) {
        clear();
        Optional<NeedMap> map = chain.latest().map(wave -> maps.of(wave.survey().id(), null));
        Optional<MapTopic> topic = map.flatMap(found -> found.topics().stream()
                .filter(one -> one.key().equals(chain.key()))
                .findFirst());
        PageHeader header = header(chain.name())
                .above(new Anchor("learning?by=format", getTranslation("learning-topic.back")))
                .subtitle(getTranslation("learning-topic.subtitle"));
        AssignmentsToday person = currentPerson.today();
        boolean writer = person.writesForSomeUnit() || person.isOffice();
        if (writer && topic.flatMap(MapTopic::cell).filter(Cell.UNMET::equals).isPresent()) {
            header.actions(new ProposeLink(
                    map.orElseThrow(),
                    topic.orElseThrow(),
                    new NeedWords(map.orElseThrow().questionnaire())));
        }
        topic.ifPresent(found -> add(standing(chain.latest().orElseThrow(), found)));
        if (chain.waves().isEmpty()) {
            add(new Paragraph(getTranslation("learning-topic.never-asked")));
        }
        add(new Section(
                        getTranslation("learning-topic.chain"),
                        chain.waves().isEmpty() && chain.offerings().isEmpty()
                                ? new EmptyState(getTranslation("learning-topic.empty"))
                                        .next(getTranslation("learning-topic.back"), "learning?by=format")
                                : new TopicTimeline(chain, LocalDate.now(clock)))
                .note(getTranslation("learning-topic.chain.note"))
                .framed());
    }

    private Div standing(TopicWave latest, MapTopic topic) {
        String results = "surveys/" + latest.survey().id() + "/results";
        String asked = getTranslation(
                "learning-topic.asked", latest.survey().title(), Formats.here().month(latest.closed()));
        Div badge = new Div(MapWords.badge(topic));
        badge.addClassName("badges");
        Div standing = new Div(
                badge,
                new CardGrid(
                                new FigureLink(
                                                topic.need().interested().known()
                                                        ? SaidAndDone.share(
                                                                topic.need().interested())
                                                        : getTranslation("learning.held-back"),
                                                getTranslation("learning-topic.demand"),
                                                results)
                                        .basis(asked),
                                new FigureLink(
                                                MapWords.gap(topic.need(), latest.levelAsked()),
                                                getTranslation("learning-topic.gap"),
                                                results)
                                        .basis(asked),
                                new FigureLink(
                                                topic.supply(),
                                                getTranslation("learning-topic.supply"),
                                                MapWords.supplyList(topic.key()))
                                        .basis(getTranslation(
                                                "learning-topic.planned", topic.planned(LocalDate.now(clock)))),
                                fit(topic, asked))
                        .narrow());
        standing.addClassName("stack");
        return standing;
    }

    /** A share, or in words why there is none. */
    private FigureLink fit(MapTopic topic, String asked) {
        String offerings = MapWords.supplyList(topic.key());
        return topic.fit().isKnown()
                ? new FigureLink(MapWords.fit(topic.fit()), getTranslation("learning-topic.fit"), offerings)
                        .basis(asked)
                : new FigureLink(
                        "–", getTranslation("learning-topic.fit." + topic.fit().state()), offerings);
    }
}
