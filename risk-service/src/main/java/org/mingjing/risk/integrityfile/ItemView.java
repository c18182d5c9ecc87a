package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An item with its words.
 *
 * @param no place of the entry in the file; for whom it comes from, among what their side put in
 * @param providedBy the official themself, whose signature this is, or who entered it for a unit
 * @param text left out, with source and reason, where who put it in for a unit no longer reads it without an approval
 * @param corrects the entry whose place it takes, numbered likewise
 * @param sha256 hash of the entry, which covers all before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemView(
        int no,
        ItemGroup group,
        Provider provider,
        String unitCode,
        LocalDate datedOn,
        String text,
        String source,
        Integer corrects,
        String reason,
        String providedBy,
        OffsetDateTime providedAt,
        String sha256) {
    static ItemView of(FileEntry entry, ItemWords words) {
        return of(entry, words, entry.no(), entry.item().corrects());
    }

    static ItemView ofSide(FileEntry entry, ItemWords words, Sides sides) {
        return of(
                entry,
                words,
                sides.placeOf(entry.no()),
                sides.placeOf(entry.item().corrects()));
    }

    private static ItemView of(FileEntry entry, ItemWords words, int no, Integer corrects) {
        var item = entry.item();
        return new ItemView(
                no,
                item.group(),
                item.provider(),
                item.unitCode(),
                item.datedOn(),
                words.text(),
                words.source(),
                corrects,
                words.reason(),
                entry.providedBy(),
                entry.providedAt(),
                entry.hash());
    }
}
