package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.WorkSetting;

/**
 * A member of the demonstration, whom nobody is.
 *
 * @param email unique, at a domain that no mail is ever delivered to
 * @param institution a place of work that is made up as well; null for who has none
 * @param number the membership's, as the national association would give it
 * @param joined first day of the membership, always the first of a month
 * @param left last day of the membership, always the last of a month; null for who stays
 * @param sections keys of the sections and councils chosen, none to four
 * @param primary the section that comes first for them; null for who named none
 */
record MadeUpMember(
        String given,
        String family,
        String email,
        String institution,
        WorkSetting workSetting,
        MembershipKind kind,
        String number,
        LocalDate joined,
        LocalDate left,
        List<String> sections,
        String primary) {

    boolean isMemberOn(LocalDate day) {
        return !joined.isAfter(day) && (left == null || !left.isBefore(day));
    }
}
