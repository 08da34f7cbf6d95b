package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The ways to the screens that whoever is signed in may see; each view's {@code @Menu} says its text's key and its icon. */
class Navigation extends Nav {

    private final SideNav items = new SideNav();
    private List<MenuEntry> shown = List.of();

    Navigation() {
        setAriaLabel(getTranslation("ui.layout.navigation"));
        // The element around is the landmark; two of one name would be one too many.
        items.getElement().setAttribute("role", "presentation");
        add(items);
        refresh();
    }

    /** Terms end while sessions last, so what may be seen is asked anew. */
    void refresh() {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        if (!entries.equals(shown)) {
            shown = List.copyOf(entries);
            items.removeAll();
            entries.forEach(entry -> items.addItem(item(entry)));
        }
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        if (entry.icon() != null && entry.icon().contains(":")) {
            String[] icon = entry.icon().split(":", 2);
            item.setPrefixComponent(new Icon(icon[0], icon[1]));
        }
        return item;
    }
}
