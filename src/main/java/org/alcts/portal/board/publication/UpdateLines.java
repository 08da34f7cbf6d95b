package org.alcts.portal.board.publication;

import org.alcts.portal.platform.csv.CsvColumns;

/** Progress updates as a table. */
final class UpdateLines {

    static final CsvColumns<PublicUpdate> COLUMNS = CsvColumns.<PublicUpdate>none()
            .with("id", PublicUpdate::id)
            .with("initiativeId", PublicUpdate::initiativeId)
            .with("initiative", PublicUpdate::initiative)
            .with("address", PublicUpdate::address)
            .with("unit", PublicUpdate::unit)
            .with("kind", PublicUpdate::kind)
            .with("day", PublicUpdate::day)
            .with("office", PublicUpdate::office)
            .with("text", PublicUpdate::text)
            .with("stage", PublicUpdate::stage)
            .with("percentDone", PublicUpdate::percentDone);

    private UpdateLines() {}
}
