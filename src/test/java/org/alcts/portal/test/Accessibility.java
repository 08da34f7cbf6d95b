package org.alcts.portal.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Holds a page to WCAG 2.2, levels A and AA, as far as axe can tell. */
final class Accessibility {

    private static final List<String> A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** The rules of those levels whose answer depends on colours. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** In light by every rule, in dark by those of colours, for nothing else differs; the page is left in light. */
    static void check(Page page) {
        check(page, ColorScheme.DARK, axe -> axe.withRules(OF_COLOURS));
        check(page, ColorScheme.LIGHT, axe -> axe.withTags(A_AND_AA));
    }

    private static void check(Page page, ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        settle(page);
        // Whole lists of what is right take longer to hand over than to find.
        AxeRunOptions faultsAlone = new AxeRunOptions();
        faultsAlone.setResultTypes(List.of("violations"));
        List<Rule> violations =
                rules.apply(new AxeBuilder(page).options(faultsAlone)).analyze().getViolations();
        assertThat(violations)
                .as("%s in %s: %s", page.url(), scheme, describe(violations))
                .isEmpty();
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
