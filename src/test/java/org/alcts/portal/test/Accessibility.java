package org.alcts.portal.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page to WCAG 2.2, levels A and AA, as far as axe can tell. */
final class Accessibility {

    private static final List<String> A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    /** In light and in dark; the page is left in light. */
    static void check(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            settle(page);
            List<Rule> violations =
                    new AxeBuilder(page).withTags(A_AND_AA).analyze().getViolations();
            assertThat(violations)
                    .as("%s in %s: %s", page.url(), scheme, describe(violations))
                    .isEmpty();
        }
    }

    /** A colour in transition has a contrast that nobody ever sees for longer than a blink. */
    private static void settle(Page page) {
        page.waitForFunction(
                "() => document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)");
    }

    private static String describe(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + ") at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
