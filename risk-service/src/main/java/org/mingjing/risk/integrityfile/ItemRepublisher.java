package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells again what was put into files, with the heads of their chains, each file from its first entry on. */
@ApplicationScoped
class ItemRepublisher implements PortionRepublisher {
    private final FileEntries entries;

    ItemRepublisher(FileEntries entries) {
        this.entries = entries;
    }

    @Override
    public String aggregate() {
        return "integrity-file-items";
    }

    @Override
    public Portion portion(String after) {
        var last = after == null ? null : entries.findById(UUID.fromString(after));
        return Portion.of(
                entries.behind(last, Portion.MOST), Portion.MOST, FileEntry::id, entry -> Stream.of(entry.told()));
    }
}
