package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.SurveyNeeds.AnsweredNeed;
import org.alcts.portal.ui.Formats;

/** Needs on the left, each with how many said so; what is done about it on the right. */
class SaidAndDone extends UnorderedList {

    SaidAndDone(SurveyNeeds found, List<AnsweredNeed> needs, NeedNames names, boolean writer) {
        addClassName("said-and-done");
        needs.forEach(need -> add(new ListItem(said(need, names), done(found, need, names.words(), writer))));
    }

    private Div said(AnsweredNeed need, NeedNames names) {
        NeedWords words = names.words();
        Span name = new Span(names.of(need.need()));
        name.addClassName("said-need");
        Div text = new Div(name, named("note", basis(need, words)));
        words.question(need.need()).ifPresent(question -> text.add(named("note", words.question(question))));
        text.addClassName("said-text");
        Div line = new Div(named("said-share", share(need.said())), text);
        line.addClassName("said-line");
        return new Div(label("learning.you-said"), line);
    }

    private String basis(AnsweredNeed need, NeedWords words) {
        if (!need.said().known()) {
            return NeedWords.why(need.said());
        }
        return words.counting(need.need())
                .map(counted -> getTranslation(
                        "learning.basis.counting",
                        need.said().count(),
                        need.said().answered(),
                        counted))
                .orElseGet(() -> getTranslation(
                        "learning.basis", need.said().count(), need.said().answered()));
    }

    private Div done(SurveyNeeds found, AnsweredNeed need, NeedWords words, boolean writer) {
        Div side = new Div(label("learning.we-did"));
        need.links().forEach(link -> side.add(new EvidenceLine(link)));
        if (need.links().isEmpty()) {
            side.add(new Span(getTranslation("learning.nothing-yet")));
        }
        if (writer && need.withoutInitiative()) {
            side.add(new ProposeLink(found, need, words));
        }
        return side;
    }

    static String share(NeedShare said) {
        return said.known() ? Formats.here().percent((int) Math.round(100 * said.share())) : "–";
    }

    private Span label(String key) {
        return named("said-label", getTranslation(key));
    }

    private static Span named(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
