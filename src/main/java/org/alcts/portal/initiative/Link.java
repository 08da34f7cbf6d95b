package org.alcts.portal.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Something to read elsewhere.
 *
 * @param label what the reader sees; blank shows the address
 * @param address http, https or mailto
 */
@Embeddable
public record Link(
        @Column(nullable = false) String label,
        @Column(nullable = false) String address) implements Serializable {}
