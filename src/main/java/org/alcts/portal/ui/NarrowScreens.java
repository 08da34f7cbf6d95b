package org.alcts.portal.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Leaves columns out of a grid where the window is too narrow for them, and puts one in that says all in one cell. */
public final class NarrowScreens {

    /** Below this many pixels a grid has one column. */
    private static final int NARROW = 700;

    private NarrowScreens() {}

    /**
     * @param wide columns for a wide window only
     * @param narrow the column for a narrow window only
     */
    public static void leaveOut(Grid<?> grid, List<? extends Grid.Column<?>> wide, Grid.Column<?> narrow) {
        narrow.setVisible(false);
        grid.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            show(wide, narrow, page.getExtendedClientDetails().getWindowInnerWidth());
            var watching = page.addBrowserWindowResizeListener(resized -> show(wide, narrow, resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                watching.remove();
            });
        });
    }

    private static void show(List<? extends Grid.Column<?>> wide, Grid.Column<?> narrow, int width) {
        // Not known yet counts as wide.
        boolean one = width > 0 && width < NARROW;
        wide.forEach(column -> column.setVisible(!one));
        narrow.setVisible(one);
    }
}
