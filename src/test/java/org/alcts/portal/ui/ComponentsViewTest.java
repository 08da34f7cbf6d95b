package org.alcts.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentsViewTest extends KaribuTest {

    private enum Stage {
        IDEA,
        ACTIVE
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-12,today",
        "2009-01-13,tomorrow",
        "2009-01-11,yesterday",
        "2009-01-23,in 11 days",
        "2009-01-01,11 days ago",
        "2009-06-30,30 Jun 2009"
    })
    void aDayIsSaidAsSeenFromToday(LocalDate day, String words) {
        assertThat(new RelativeDay(day, FIRST_DAY).getElement().getText()).isEqualTo(words);
    }

    @Test
    void whatWasTypedIsTextAndNeverMarkup() {
        UI.getCurrent().add(new TextBlock("First\nline\r\n\r\n<script>alert(1)</script>\n"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .containsExactly("First\nline", "<script>alert(1)</script>");
        assertThat(new TextBlock(null).getElement().getChildCount()).isZero();
    }

    @Test
    void filtersComeFromTheAddressAndGoBackThere() {
        FilterBar bar = new FilterBar();
        TextField search = bar.search("q", "Search");
        ComboBox<Stage> stage = bar.choice("stage", "Stage", Stage.class, Stage::name);
        Checkbox mine = bar.flag("mine", "Mine");
        List<QueryFilters> changes = new ArrayList<>();
        bar.onChange(changes::add);
        UI.getCurrent().add(bar);

        bar.read(new Location("initiatives?q=web&stage=active&mine&sort=title"));
        assertThat(search.getValue()).isEqualTo("web");
        assertThat(stage.getValue()).isEqualTo(Stage.ACTIVE);
        assertThat(mine.getValue()).isTrue();
        assertThat(changes).isEmpty();

        _setValue(stage, Stage.IDEA);
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().href("x").split("[?&]"))
                .containsExactlyInAnyOrder("x", "q=web", "stage=idea", "mine=yes", "sort=title");

        _click(_get(bar, Button.class));
        assertThat(changes.getLast().href("x")).isEqualTo("x?sort=title");
        assertThat(search.getValue()).isEmpty();
    }

    @Test
    void manyFiltersFoldBehindTheFirstAndSayHowManyAreSet() {
        FilterBar bar = new FilterBar();
        bar.search("q", "Search");
        bar.choice("stage", "Stage", Stage.class, Stage::name);
        bar.flag("mine", "Mine");
        UI.getCurrent().add(bar);
        assertThat(bar.hasClassName("many")).isFalse();
        assertThat(_find(bar, Button.class, spec -> spec.withClasses("filter-more")))
                .isEmpty();

        bar.flag("late", "Late");
        bar.read(new Location("initiatives?q=web&late"));
        Button more = _get(bar, Button.class, spec -> spec.withClasses("filter-more"));
        assertThat(bar.hasClassName("many")).isTrue();
        assertThat(bar.hasClassName("open")).isFalse();
        assertThat(bar.indexOf(more)).isEqualTo(1);
        assertThat(more.getText()).isEqualTo("Filters (2 set)");
        _click(more);
        assertThat(bar.hasClassName("open")).isTrue();
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void ofAFileThatIsTooLargeNothingIsTakenWhateverTheBrowserSends() {
        List<String> taken = new ArrayList<>();
        FileField field = new FileField(4, (name, bytes) -> taken.add(name), () -> {}, ".csv");
        UI.getCurrent().add(field);
        Upload upload = _get(Upload.class);
        UploadKt._upload(upload, "fits.csv", "text/csv", new byte[4]);
        assertThat(taken).containsExactly("fits.csv");
        assertThat(_find(field, Paragraph.class)).isEmpty();

        upload.setMaxFileSize(Integer.MAX_VALUE);
        UploadKt._upload(upload, "large.csv", "text/csv", new byte[5]);
        assertThat(taken).containsExactly("fits.csv");
        assertThat(_get(field, Paragraph.class).getText()).startsWith("This file is larger than");
    }

    @Test
    void errorsStandBesideTheirFieldsAndNoneIsLost() {
        TextField title = new TextField("Title");
        TextField unit = new TextField("Unit");
        UI.getCurrent().add(title, unit);
        FieldErrors errors = new FieldErrors().at("title", title).at("unit", unit);
        errors.show(Map.of("title", "Give it a title", "share", "The shares must add up to 100"));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Give it a title");
        assertThat(unit.isInvalid()).isFalse();
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        errors.clear();
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void whatFailedStaysUntilClosed() {
        Notification failed = Notices.failed("No");
        Notification done = Notices.done("Yes");
        assertThat(failed.getDuration()).isZero();
        assertThat(done.getDuration()).isPositive();
        _click(_get(failed, Button.class));
        assertThat(failed.isOpened()).isFalse();
    }

    @Test
    void asksOnceAndDoesNothingWithoutAYes() {
        List<String> done = new ArrayList<>();
        ConfirmDialog dialog = Ask.beforeLosing("Drop it?", "It is counted as dropped.", "Drop", () -> done.add("yes"));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(done).isEmpty();
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(dialog);
        assertThat(done).containsExactly("yes");
    }

    @Test
    void aFigureLeadsToWhatItCounts() {
        FigureLink figure = new FigureLink(5_000, "members", "people").basis("of all");
        assertThat(figure).isInstanceOf(Anchor.class);
        assertThat(figure.getElement().getTextRecursively()).isEqualTo("5,000 members of all");
        assertThat(figure.getHref()).isEqualTo("people");
    }
}
