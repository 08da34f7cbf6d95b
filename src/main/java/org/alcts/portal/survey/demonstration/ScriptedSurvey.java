package org.alcts.portal.survey.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alcts.portal.survey.bank.Template;

/**
 * A survey of the demonstration, from its making on; a day that is null has not come.
 *
 * @param unit key of whose survey it is
 * @param audience keys of the units whose people are asked; empty for all members
 * @param until the day on which it is to close
 * @param proposed when it is put before the Board
 * @param published when the office opened its results to everybody
 * @param share how many of those asked answer, 0 to 1
 */
record ScriptedSurvey(
        String title,
        String unit,
        Template template,
        Set<String> audience,
        LocalDate until,
        LocalDate made,
        LocalDate proposed,
        LocalDate decided,
        LocalDate opened,
        LocalDate closed,
        LocalDate published,
        double share) {

    /** A full one every second year, a pulse between; and what two sections are about to ask. */
    static final List<ScriptedSurvey> ALL = List.of(
            new ScriptedSurvey(
                    "Survey of learning needs 2006",
                    "education",
                    Template.FULL,
                    Set.of(),
                    LocalDate.of(2006, 11, 17),
                    LocalDate.of(2006, 9, 12),
                    LocalDate.of(2006, 9, 14),
                    LocalDate.of(2006, 9, 29),
                    LocalDate.of(2006, 10, 9),
                    LocalDate.of(2006, 11, 17),
                    LocalDate.of(2007, 2, 5),
                    0.22),
            new ScriptedSurvey(
                    "Learning pulse, autumn 2008",
                    "education",
                    Template.PULSE,
                    Set.of(),
                    LocalDate.of(2008, 10, 10),
                    LocalDate.of(2008, 8, 25),
                    LocalDate.of(2008, 8, 26),
                    LocalDate.of(2008, 9, 10),
                    LocalDate.of(2008, 9, 15),
                    LocalDate.of(2008, 10, 10),
                    LocalDate.of(2008, 12, 8),
                    0.16),
            new ScriptedSurvey(
                    "Learning pulse, winter 2009",
                    "education",
                    Template.PULSE,
                    Set.of(),
                    LocalDate.of(2009, 2, 13),
                    LocalDate.of(2008, 12, 2),
                    LocalDate.of(2008, 12, 3),
                    LocalDate.of(2008, 12, 15),
                    LocalDate.of(2009, 1, 5),
                    null,
                    null,
                    0.15),
            new ScriptedSurvey(
                    "After the workshop on disaster plans",
                    "pars",
                    Template.AFTER_EVENT,
                    Set.of("pars"),
                    LocalDate.of(2009, 3, 6),
                    LocalDate.of(2008, 12, 18),
                    null,
                    null,
                    null,
                    null,
                    null,
                    0),
            new ScriptedSurvey(
                    "What catalogers need to learn before RDA",
                    "ccs",
                    Template.FULL,
                    Set.of("ccs", "crs"),
                    LocalDate.of(2009, 3, 13),
                    LocalDate.of(2009, 1, 6),
                    LocalDate.of(2009, 1, 7),
                    null,
                    null,
                    null,
                    null,
                    0));
}
