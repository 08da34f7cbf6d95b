package org.alcts.portal.plan;

import java.io.Serializable;

/**
 * What a plan is called, by people and in addresses.
 *
 * @param key the same for all editions of a plan
 * @param edition counts from 1
 */
public record PlanNaming(String name, String key, int edition) implements Serializable {

    /** The highest edition that an address can name. */
    public static final int LATEST_EDITION = 9_999;

    /** Characters of the longest name. */
    public static final int LONGEST_NAME = 500;

    /** Whether it can be the key of a plan: lower-case letters, digits and hyphens, at most 60, no hyphen first. */
    public static boolean isKey(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0,59}");
    }
}
