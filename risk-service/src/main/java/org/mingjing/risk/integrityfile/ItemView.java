package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An item with its words.
 *
 * @param no place of the entry in the file
 * @param providedBy the official themself, whose signature this is, or who entered it for a unit
 * @param corrects the entry whose place it takes
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
        var item = entry.item();
        return new ItemView(
                entry.no(),
                item.group(),
                item.provider(),
                item.unitCode(),
                item.datedOn(),
                words.text(),
                words.source(),
                item.corrects(),
                words.reason(),
                entry.providedBy(),
                entry.providedAt(),
                entry.hash());
    }
}
