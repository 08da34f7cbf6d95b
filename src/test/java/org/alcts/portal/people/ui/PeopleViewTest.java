package org.alcts.portal.people.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.MemberRow;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.KaribuTest;
import org.alcts.portal.test.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PeopleViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    private SomePeople some;

    @BeforeEach
    void theOfficeLooks() {
        some = new SomePeople(jdbc, currentPerson);
        signIn(some.as(some.staff()));
    }

    @Test
    void theAddressHoldsTheSearch() {
        some.member("Xaver", "Uncommonname");
        some.member("Xenia", "Uncommonname");
        open("uncommonname xen");
        assertThat(grid()).satisfies(grid -> assertThat(_size(grid)).isEqualTo(1));
        assertThat(_get(grid(), 0).givenName()).isEqualTo("Xenia");
        _setValue(
                _get(TextField.class, search -> search.withLabel("Name, e-mail, institution or member number")),
                "uncommonname");
        assertThat(_size(grid())).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate(PeopleView.class);
        _click(_get(Button.class, button -> button.withText("Add a person")));
        _setValue(_get(TextField.class, field -> field.withLabel("Given name")), "Nell");
        _setValue(_get(EmailField.class, field -> field.withLabel("E-mail address")), "nell.karibu@example.org");
        _click(_get(Button.class, button -> button.withText("Add")));
        TextField family = _get(TextField.class, field -> field.withLabel("Family name"));
        assertThat(family.isInvalid()).isTrue();
        assertThat(family.getErrorMessage()).isEqualTo("The family name is missing.");
        assertThat(_get(TextField.class, field -> field.withLabel("Given name")).getValue())
                .isEqualTo("Nell");
        _setValue(family, "Added");
        _click(_get(Button.class, button -> button.withText("Add")));
        _assertOne(H1.class, title -> title.withText("Nell Added"));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfPersons() {
        List<Long> few = members(5, "Fewperson");
        List<Long> many = members(500, "Manyperson");
        assertThat(few).hasSize(5);
        assertThat(many).hasSize(500);
        assertThat(statementsFor("manyperson")).isEqualTo(statementsFor("fewperson"));
    }

    private long statementsFor(String name) {
        open(name);
        long counted = StatementCount.of(() -> {
            UI.getCurrent().navigate("units");
            open(name);
            _get(grid(), 0);
        });
        return counted;
    }

    private static void open(String search) {
        UI.getCurrent().navigate("people", QueryParameters.of("q", search));
    }

    private List<Long> members(int number, String familyName) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(some.member("Person", familyName));
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    private Grid<MemberRow> grid() {
        return _get(Grid.class);
    }
}
