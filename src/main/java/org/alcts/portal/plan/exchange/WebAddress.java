package org.alcts.portal.plan.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as the standard wants them: what stands in files is often typed by hand. */
final class WebAddress {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789;/?:@&=+$,-_.!~*'()%#";
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private WebAddress() {}

    static boolean isAddress(String text) {
        try {
            return !new URI(text).toString().isEmpty() && text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** With what no address can hold written in percent; null when even that makes it none. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : LONE_PERCENT.matcher(text).replaceAll("%25").getBytes(StandardCharsets.UTF_8)) {
            if (one > 0 && PLAIN.indexOf(one) >= 0) {
                encoded.append((char) one);
            } else {
                encoded.append("%%%02X".formatted(one & 0xFF));
            }
        }
        return isAddress(encoded.toString()) ? encoded.toString() : null;
    }
}
