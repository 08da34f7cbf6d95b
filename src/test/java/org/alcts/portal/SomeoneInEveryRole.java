package org.alcts.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;

/** One person for each column of the tables of permissions. */
final class SomeoneInEveryRole {

    private static final LocalDate TODAY = LocalDate.of(2009, 1, 12);

    private SomeoneInEveryRole() {}

    /** Ids of persons by the name of the column; null for nobody. */
    static Map<String, Long> of(SomePeople some) {
        long section = some.unit(UnitKind.SECTION, "Some Section");
        long board = some.unit(UnitKind.BOARD, "Some Board");
        long member = some.member("Mia", "Member");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        long voter = some.member("Bo", "Board");
        some.assign(voter, board, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        long former = some.member("Fay", "Former");
        some.assign(former, section, Office.CHAIR, SomePeople.LONG_AGO, TODAY.minusDays(1));
        some.assign(former, board, Office.MEMBER, SomePeople.LONG_AGO, TODAY.minusDays(1), true);
        Map<String, Long> people = new LinkedHashMap<>();
        people.put("nobody", null);
        people.put("stranger", some.person("Stan", "Stranger"));
        people.put("member", member);
        people.put("former", former);
        people.put("chair", chair);
        people.put("board", voter);
        people.put("office", some.staff());
        people.put("administrator", some.administrator());
        return people;
    }
}
