package org.alcts.portal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import java.util.List;

/** What is shown in another form where the window is too narrow for it. */
public final class NarrowScreens {

    /** Fewer pixels than this are too narrow for a table. */
    private static final int NARROW = 700;

    private NarrowScreens() {}

    /** Whether the window is too narrow for a table; one whose width is not known yet counts as wide. */
    public static boolean isNarrow(Page page) {
        return isNarrow(page.getExtendedClientDetails().getWindowInnerWidth());
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width < NARROW;
    }

    /**
     * Leaves columns out of a grid in a narrow window, and puts one in that says all in one cell.
     *
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
        boolean one = isNarrow(width);
        wide.forEach(column -> column.setVisible(!one));
        narrow.setVisible(one);
    }
}
