package org.alcts.portal.board.publication;

import java.time.LocalDate;
import org.alcts.portal.initiative.Stage;
import org.alcts.portal.initiative.UpdateKind;

/**
 * What was heard of an initiative since its approval.
 *
 * @param office the office that its author held then; who that was is not said
 * @param text blank when nothing was said
 * @param stage the stage after it
 */
public record PublicUpdate(
        long id,
        long initiativeId,
        String initiative,
        String address,
        String unit,
        UpdateKind kind,
        LocalDate day,
        String office,
        String text,
        Stage stage,
        int percentDone) {}
