package org.alcts.portal.learning.offering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Money in the currency's smallest unit; null where it is not known, which is not nought.
 *
 * @param feeMinor what a member pays for a place or a copy; 0 when it is free
 * @param costMinor what it cost, or is to cost
 * @param incomeMinor what it brought in
 * @param currency ISO 4217
 */
@Embeddable
public record Money(
        Long feeMinor,
        Long costMinor,
        Long incomeMinor,

        @Column(nullable = false, columnDefinition = "char(3)")
        String currency)
        implements Serializable {

    public static final String USUAL = "USD";

    public static final Money UNKNOWN = new Money(null, null, null, USUAL);
}
