package org.alcts.portal.people.demonstration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.WorkSetting;

/**
 * Makes up the members of the demonstration: nearly 5,000 at any time, as the association had, some who leave and others
 * who join, from the first day to the end of the plan. The same ones every time. How many choose which section, and how
 * many leave in a year, is illustrative: no source gives it.
 */
final class MadeUpMembers {

    private static final long SEED = 20060628;
    private static final int ON_THE_FIRST_DAY = 4_740;
    private static final int JOINING_IN_A_MONTH = 36;
    private static final int FIRST_NUMBER = 1_200_000;
    private static final LocalDate LAST_MONTH = LocalDate.of(2011, 6, 1);

    private final Random random = new Random(SEED);
    private final WorkingLife work = new WorkingLife(random);
    private final ChosenSections sections = new ChosenSections(random);
    private final NameList names = new NameList(random);
    private final List<MadeUpMember> members = new ArrayList<>();

    private MadeUpMembers() {}

    /** In the order in which they join. */
    static List<MadeUpMember> all() {
        MadeUpMembers made = new MadeUpMembers();
        for (int i = 0; i < ON_THE_FIRST_DAY; i++) {
            made.join(made.longAgo());
        }
        for (LocalDate month = DemonstrationPeople.FIRST_DAY.plusMonths(1);
                !month.isAfter(LAST_MONTH);
                month = month.plusMonths(1)) {
            int joining = JOINING_IN_A_MONTH - 8 + made.random.nextInt(17);
            for (int i = 0; i < joining; i++) {
                made.join(month);
            }
        }
        return List.copyOf(made.members);
    }

    private void join(LocalDate joined) {
        NameList.Name name = names.next();
        boolean newcomer = joined.isAfter(DemonstrationPeople.FIRST_DAY);
        MembershipKind kind = work.kind(joined);
        WorkSetting setting = work.setting(kind);
        List<String> chosen = sections.next();
        members.add(new MadeUpMember(
                name.given(),
                name.family(),
                address(name),
                work.institution(setting),
                setting,
                kind,
                String.valueOf(FIRST_NUMBER + members.size() * 7 + random.nextInt(7)),
                joined,
                leaves(joined, newcomer),
                chosen,
                chosen.isEmpty() || random.nextInt(100) < 15 ? null : chosen.getFirst()));
    }

    /** More of them in the years just before the first day than long ago. */
    private LocalDate longAgo() {
        double share = random.nextDouble();
        return DemonstrationPeople.FIRST_DAY.minusMonths((long) (share * share * 300));
    }

    /** A membership is renewed by the year; who leaves does so at the end of one, most often of the first. */
    private LocalDate leaves(LocalDate joined, boolean newcomer) {
        long years = ChronoUnit.YEARS.between(joined, DemonstrationPeople.FIRST_DAY);
        boolean first = newcomer;
        for (LocalDate end = joined.plusYears(newcomer ? 1 : years + 1);
                !end.isAfter(LAST_MONTH);
                end = end.plusYears(1)) {
            if (random.nextInt(100) < (first ? 18 : 7)) {
                return end.minusDays(1);
            }
            first = false;
        }
        return null;
    }

    private static String address(NameList.Name name) {
        String plain = Normalizer.normalize(name.given() + "." + name.family(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.-]", "");
        return plain.toLowerCase(Locale.ROOT) + "@example.org";
    }
}
