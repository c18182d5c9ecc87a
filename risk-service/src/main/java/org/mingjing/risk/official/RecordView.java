package org.mingjing.risk.official;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** When something holds, who said so, and whether it was ended or found wrong. */
record RecordView(
        UUID id,
        LocalDate from,
        LocalDate until,
        Note recorded,
        Note ended,
        Note withdrawn,
        UUID corrects,
        long version) {

    record Note(String by, OffsetDateTime at, String reason) {
        static Note of(Said said) {
            return said == null ? null : new Note(said.by(), said.at(), said.reason());
        }
    }

    static RecordView of(DatedRecord dated) {
        return new RecordView(
                dated.id(),
                dated.period().from(),
                dated.period().until(),
                Note.of(dated.recorded()),
                Note.of(dated.ended()),
                Note.of(dated.withdrawn()),
                dated.corrects(),
                dated.version());
    }
}
