package org.mingjing.risk.integrityfile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** A file as it was found at one moment, read once, and how far its chain holds. */
public final class CheckedFile {
    private final List<FileEntry> entries;
    private final ChainCheck chain;

    /**
     * @param entries in their order
     * @param seen how far the file went when others looked
     */
    CheckedFile(List<FileEntry> entries, Collection<Head> seen) {
        this.entries = entries;
        this.chain = ChainCheck.of(entries, seen);
    }

    public ChainCheck chain() {
        return chain;
    }

    /** As far as the chain holds: for what comes behind a broken entry nobody can vouch. */
    List<FileEntry> before(OffsetDateTime moment) {
        return entries.stream()
                .filter(entry ->
                        entry.no() <= chain.entries() && entry.providedAt().isBefore(moment))
                .toList();
    }
}
