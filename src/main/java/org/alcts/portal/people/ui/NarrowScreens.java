package org.alcts.portal.people.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Leaves columns out of a grid where the window is too narrow for them; the first column says what matters then. */
final class NarrowScreens {

    /** Below this many pixels a grid shows its first columns only. */
    static final int NARROW = 700;

    private NarrowScreens() {}

    static void leaveOut(Grid<?> grid, List<Grid.Column<?>> columns) {
        grid.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            show(columns, page.getExtendedClientDetails().getWindowInnerWidth());
            var watching = page.addBrowserWindowResizeListener(resized -> show(columns, resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                watching.remove();
            });
        });
    }

    private static void show(List<Grid.Column<?>> columns, int width) {
        // Not known yet counts as wide.
        columns.forEach(column -> column.setVisible(width <= 0 || width >= NARROW));
    }
}
