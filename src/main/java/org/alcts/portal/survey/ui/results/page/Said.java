package org.alcts.portal.survey.ui.results.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import org.alcts.portal.ui.Tone;

/** Something to be known about what follows: that it is no picture of everybody, or why nothing is shown. */
public class Said extends Div {

    public Said(Tone tone, String... sentences) {
        addClassNames("result-said", tone.className());
        Icon picture = tone.icon().create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div();
        for (String sentence : sentences) {
            words.add(new Paragraph(sentence));
        }
        add(picture, words);
    }
}
