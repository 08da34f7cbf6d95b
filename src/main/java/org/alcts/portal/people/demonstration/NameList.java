package org.alcts.portal.people.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Puts given and family names together by chance, no pair twice. */
final class NameList {

    record Name(String given, String family) {}

    private final Iterator<Name> names;

    NameList(Random random) {
        List<Name> pairs = new ArrayList<>();
        for (String given : words("given-names.txt")) {
            for (String family : words("family-names.txt")) {
                pairs.add(new Name(given, family));
            }
        }
        Collections.shuffle(pairs, random);
        names = pairs.iterator();
    }

    Name next() {
        return names.next();
    }

    private static List<String> words(String file) {
        return DemonstrationFile.lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }
}
