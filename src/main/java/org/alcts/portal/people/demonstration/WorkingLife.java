package org.alcts.portal.people.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.alcts.portal.people.MembershipKind;
import org.alcts.portal.people.WorkSetting;

/** Where a member works and, by it, which kind of membership they have; all shares are illustrative. */
final class WorkingLife {

    private static final LocalDate LONG_SERVED = LocalDate.of(1992, 1, 1);

    private static final List<String> PLACES = DemonstrationFile.lines("places.txt");

    /** In how many of a hundred places of work the setting is found. */
    private record Share(WorkSetting setting, int percent, List<String> names) {}

    private static final List<Share> SHARES = List.of(
            new Share(WorkSetting.ACADEMIC_RESEARCH, 43, List.of("University of %s", "%s State University")),
            new Share(WorkSetting.ACADEMIC_OTHER, 22, List.of("%s College", "%s Community College")),
            new Share(WorkSetting.PUBLIC, 11, List.of("%s Public Library", "%s Free Library")),
            new Share(WorkSetting.SPECIAL, 6, List.of("%s Medical Center", "%s Law Library")),
            new Share(WorkSetting.GOVERNMENT, 6, List.of("%s State Library", "%s Court Library")),
            new Share(WorkSetting.CONSORTIUM, 4, List.of("%s Library Network", "%s Library Cooperative")),
            new Share(WorkSetting.VENDOR_OR_PUBLISHER, 4, List.of("%s Library Services", "%s Press")),
            new Share(WorkSetting.ARCHIVE_OR_MUSEUM, 2, List.of("%s Historical Society", "%s Museum of Art")),
            new Share(WorkSetting.SCHOOL, 1, List.of("%s School District")),
            new Share(WorkSetting.BETWEEN_JOBS, 1, List.of()));

    private final Random random;

    WorkingLife(Random random) {
        this.random = random;
    }

    MembershipKind kind(LocalDate joined) {
        int chance = random.nextInt(100);
        if (joined.isBefore(LONG_SERVED)) {
            return chance < 22 ? MembershipKind.RETIRED : MembershipKind.PERSONAL;
        }
        if (joined.isAfter(DemonstrationPeople.FIRST_DAY.minusYears(2)) && chance < 15) {
            return MembershipKind.STUDENT;
        }
        return chance > 96 ? MembershipKind.INSTITUTIONAL : MembershipKind.PERSONAL;
    }

    WorkSetting setting(MembershipKind kind) {
        if (kind == MembershipKind.STUDENT) {
            return WorkSetting.STUDENT;
        }
        if (kind == MembershipKind.RETIRED) {
            return WorkSetting.RETIRED;
        }
        int chance = random.nextInt(100);
        for (Share share : SHARES) {
            chance -= share.percent();
            // A membership of an institution needs one.
            if (chance < 0 && (kind == MembershipKind.PERSONAL || !share.names().isEmpty())) {
                return share.setting();
            }
        }
        return WorkSetting.ACADEMIC_RESEARCH;
    }

    /** Null where the setting has none. */
    String institution(WorkSetting setting) {
        // Some places are large: the lower numbers come more often.
        String place = PLACES.get((int) (random.nextDouble() * random.nextDouble() * PLACES.size()));
        int kind = random.nextInt(2);
        if (setting == WorkSetting.STUDENT) {
            return "University of " + place;
        }
        return SHARES.stream()
                .filter(share -> share.setting() == setting && !share.names().isEmpty())
                .map(share -> share.names().get(kind % share.names().size()).formatted(place))
                .findFirst()
                .orElse(null);
    }
}
