package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alcts.portal.survey.condition.SimpleCondition;
import org.alcts.portal.survey.condition.SimpleCondition.Test;
import org.alcts.portal.survey.editing.Askable;

/** Tests of a condition, one line each. A line that is not filled in yet counts for nothing. */
class ConditionTests extends Div {

    private final List<Askable> askable;
    private final String language;
    private final SerializableConsumer<List<Test>> keep;
    private final List<ConditionTest> shown = new ArrayList<>();
    private final Div lines = new Div();

    ConditionTests(Draft draft, String place, List<Test> tests, SerializableConsumer<List<Test>> keep) {
        this.askable = Askable.before(draft.questionnaire(), place);
        this.language = draft.language();
        this.keep = keep;
        addClassName("stack");
        lines.addClassName("stack");
        if (askable.isEmpty()) {
            add(new Paragraph(getTranslation("survey-design.condition.nothing-before")));
            return;
        }
        tests.forEach(test -> show(Optional.of(test)));
        if (tests.isEmpty()) {
            show(Optional.empty());
        }
        Button more = new Button(getTranslation("survey-design.condition.add"), VaadinIcon.PLUS.create(), click -> {
            show(Optional.empty());
            shown.getLast().focus();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(lines, more);
    }

    /** Whether all that these tests ask about comes before, and each can be said of what it asks about. */
    static boolean canShow(Draft draft, String place, SimpleCondition condition) {
        List<Askable> askable = Askable.before(draft.questionnaire(), place);
        return condition.tests().stream()
                .allMatch(test -> find(askable, test)
                        .filter(asked -> asked.relations().contains(test.relation()))
                        .isPresent());
    }

    static Optional<Askable> find(List<Askable> askable, Test test) {
        return askable.stream()
                .filter(asked -> asked.reference()
                        .name()
                        .equalsIgnoreCase(test.reference().name()))
                .findFirst();
    }

    private void show(Optional<Test> test) {
        ConditionTest line = new ConditionTest(askable, language, test.orElse(null), this::changed);
        line.add(Typing.icon(VaadinIcon.CLOSE_SMALL, getTranslation("survey-design.condition.remove"), () -> {
            shown.remove(line);
            lines.remove(line);
            changed();
        }));
        shown.add(line);
        lines.add(line);
    }

    private void changed() {
        keep.accept(
                shown.stream().map(ConditionTest::test).filter(Objects::nonNull).toList());
    }
}
