package org.alcts.portal.board.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alcts.portal.initiative.Stage;

/** The filter of a list of initiatives as it stands in an address. Anything that means nothing filters nothing. */
record AskedFilter(String q, String goal, String objective, String unit, String stage) {

    /** What initiatives that everybody may read can be. */
    static final List<Stage> STAGES = List.of(Stage.ACTIVE, Stage.COMPLETED, Stage.DEFERRED, Stage.DROPPED);

    private static final int LONGEST = 200;

    PublicFilter filter() {
        return new PublicFilter(
                text(q),
                PageNumbers.number(goal).orElse(null),
                text(objective),
                text(unit),
                Arrays.stream(Stage.values())
                        .filter(STAGES::contains)
                        .filter(known -> known.name().equalsIgnoreCase(stage))
                        .findFirst()
                        .orElse(null));
    }

    Links address(String path) {
        PublicFilter filter = filter();
        return Links.to(path)
                .with("q", filter.text())
                .with("goal", filter.goal())
                .with("objective", filter.objective())
                .with("unit", filter.unit())
                .with(
                        "stage",
                        filter.stage() == null ? null : filter.stage().name().toLowerCase(Locale.ROOT));
    }

    private static String text(String asked) {
        return asked == null || asked.isBlank()
                ? null
                : asked.strip().substring(0, Math.min(LONGEST, asked.strip().length()));
    }
}
