package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that everything is shown in: the theme, the portal's own stylesheet after it, and the chosen appearance. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
@StyleSheet("styles/initiatives.css")
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
