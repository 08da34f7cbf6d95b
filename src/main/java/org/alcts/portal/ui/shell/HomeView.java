package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.ui.CardGrid;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.HomeContribution;
import org.alcts.portal.ui.HomeContribution.Place;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;

/** What waits for whoever is signed in, and what is new; every feature says its own part. */
@Route("")
@PermitAll
@Menu(title = "ui.home.menu", order = 0, icon = "vaadin:home")
public class HomeView extends Screen implements BeforeEnterObserver {

    private final transient ObjectProvider<SignedIn> signedIn;
    private final transient ObjectProvider<HomeContribution> contributions;
    private final transient Clock clock;

    HomeView(ObjectProvider<SignedIn> signedIn, ObjectProvider<HomeContribution> contributions, Clock clock) {
        this.signedIn = signedIn;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        greet();
        List<Component> toDo = cards(Place.TO_DO);
        add(
                toDo.isEmpty()
                        ? new Section(
                                getTranslation("ui.home.toDo"),
                                new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("ui.home.toDo.none")))
                        : new Section(getTranslation("ui.home.toDo"), grid(toDo)));
        List<Component> news = cards(Place.NEWS);
        if (!news.isEmpty()) {
            add(new Section(getTranslation("ui.home.news"), grid(news)));
        }
    }

    private void greet() {
        Optional<String> firstName = Optional.ofNullable(signedIn.getIfAvailable())
                .flatMap(SignedIn::now)
                .map(SignedIn.Who::firstName);
        PageHeader header = header(firstName
                .map(name -> getTranslation("ui.home.greeting", name))
                .orElseGet(() -> getTranslation("ui.home.greeting.nobody")));
        header.subtitle(Formats.here().longDay(LocalDate.now(clock)));
    }

    private List<Component> cards(Place place) {
        return contributions.stream()
                .filter(contribution -> contribution.place() == place)
                .sorted(Comparator.comparingInt(HomeContribution::order))
                .flatMap(contribution -> card(contribution).stream())
                .toList();
    }

    /** What is not for this person is left out, as if there were nothing to say. */
    private static Optional<Component> card(HomeContribution contribution) {
        try {
            return contribution.card();
        } catch (AccessDeniedException refused) {
            return Optional.empty();
        }
    }

    private static CardGrid grid(List<Component> cards) {
        return new CardGrid(cards.toArray(Component[]::new));
    }
}
