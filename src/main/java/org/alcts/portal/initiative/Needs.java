package org.alcts.portal.initiative;

import java.io.Serializable;

/**
 * What an initiative asks for. Null or blank: nothing of the kind.
 *
 * @param moneyMinor in the currency's smallest unit: 125000 is $1,250
 * @param currency ISO 4217 code
 * @param staffHours of the office's staff
 * @param meetingSlot which slot at which conference
 * @param publication what is to be published, and where
 */
public record Needs(Long moneyMinor, String currency, Integer staffHours, String meetingSlot, String publication)
        implements Serializable {

    public static final Needs NOTHING = new Needs(null, "USD", null, null, null);
}
