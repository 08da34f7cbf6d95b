package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that all is shown in: the theme, the portal's stylesheets after it in this order, the chosen appearance. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/base.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/screens.css")
@StyleSheet("styles/tables.css")
@StyleSheet("styles/components.css")
@StyleSheet("styles/sign-in.css")
@StyleSheet("styles/plan.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/gap-map.css")
@StyleSheet("styles/overlaps.css")
@StyleSheet("styles/timeline.css")
@StyleSheet("styles/packet.css")
@StyleSheet("styles/survey-results.css")
@StyleSheet("styles/learning.css")
@StyleSheet("styles/narrow.css")
@StyleSheet("styles/initiatives.css")
@StyleSheet("styles/initiative-work.css")
@StyleSheet("styles/survey-answer.css")
@StyleSheet("styles/survey-answer-scales.css")
@StyleSheet("styles/survey-answer-rows.css")
@StyleSheet("styles/survey-answer-words.css")
@StyleSheet("styles/survey-answer-way.css")
@StyleSheet("styles/surveys.css")
@StyleSheet("styles/survey-design.css")
@StyleSheet("styles/survey-design-dialogs.css")
@StyleSheet("styles/survey-export.css")
@Viewport("width=device-width, initial-scale=1")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/portal.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        // In the page itself, so that nothing flashes in the wrong colours before the first script runs.
        settings.addInlineWithContents(
                Inline.Position.PREPEND,
                "html { color-scheme: %s; }"
                        .formatted(Appearance.chosenIn(settings.getRequest()).colorScheme()),
                Inline.Wrapping.STYLESHEET);
    }
}
