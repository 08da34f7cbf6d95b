package org.alcts.portal.board.packet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alcts.portal.board.packet.PacketDocument.Chart;
import org.alcts.portal.board.packet.PacketDocument.Key;

/** A bar divided into shares of a whole. It holds no text: what it says stands in its legend, and as its alternative. */
final class StackedBar {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 22;
    private static final int GAP = 2;

    /** From dark to light, so that neighbours differ in print without colour too. */
    private static final List<String> COLOURS =
            List.of("#1d4e79", "#c2571a", "#7fb2d9", "#6b6b6b", "#e3c08a", "#c9c9c9");

    private final List<String> labels = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    /** @param label with its number in words: all that a reader learns of it */
    StackedBar share(String label, int number) {
        if (number > 0) {
            labels.add(label);
            numbers.add(number);
        }
        return this;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    Chart chart(String caption) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            keys.add(new Key(colour(i), labels.get(i)));
        }
        String image = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
        return new Chart(caption, image, caption + ": " + String.join(", ", labels), keys);
    }

    private String svg() {
        int whole = numbers.stream().mapToInt(Integer::intValue).sum();
        double room = WIDTH - GAP * (numbers.size() - 1.0);
        List<String> parts = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < numbers.size(); i++) {
            double width = room * numbers.get(i) / whole;
            parts.add(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"%d\" fill=\"%s\"/>",
                    left,
                    width,
                    HEIGHT,
                    colour(i)));
            left += width + GAP;
        }
        return parts.stream()
                .collect(Collectors.joining(
                        "",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" preserveAspectRatio=\"none\">"
                                .formatted(WIDTH, HEIGHT),
                        "</svg>"));
    }

    private static String colour(int part) {
        return COLOURS.get(part % COLOURS.size());
    }
}
