package org.alcts.portal.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A conference at which units meet, and before and after which they bring their initiatives up to date.
 *
 * @param key such as {@code annual-2008}
 * @param name such as "Annual 2008"
 * @param endsOn its last day
 */
public record Meeting(
        long id, String key, MeetingKind kind, String name, String place, LocalDate startsOn, LocalDate endsOn)
        implements Serializable {}
