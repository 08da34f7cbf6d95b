package org.alcts.portal.people.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Which sections a member chooses: none, one, or several, the one they care for most first. */
final class ChosenSections {

    /** In how many of a hundred first choices a section is named; illustrative. */
    private record Share(String section, int percent) {}

    private static final List<Share> SHARES = List.of(
            new Share("ccs", 35),
            new Share("as", 18),
            new Share("cmds", 17),
            new Share("crs", 15),
            new Share("pars", 12),
            new Share("crg", 3));

    private final Random random;

    ChosenSections(Random random) {
        this.random = random;
    }

    List<String> next() {
        int wanted = howMany(random.nextInt(100));
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < wanted) {
            String section = one(random.nextInt(100));
            if (!chosen.contains(section)) {
                chosen.add(section);
            }
        }
        return List.copyOf(chosen);
    }

    private static int howMany(int chance) {
        if (chance < 12) {
            return 0;
        }
        if (chance < 60) {
            return 1;
        }
        if (chance < 87) {
            return 2;
        }
        return chance < 97 ? 3 : 4;
    }

    private static String one(int chance) {
        int sum = 0;
        for (Share share : SHARES) {
            sum += share.percent();
            if (chance < sum) {
                return share.section();
            }
        }
        throw new IllegalStateException("The shares add up to " + sum);
    }
}
