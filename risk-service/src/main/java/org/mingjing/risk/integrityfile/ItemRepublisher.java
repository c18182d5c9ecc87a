package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells again what was put into files, with the heads of their chains. */
@ApplicationScoped
class ItemRepublisher implements Republisher {
    /** With their words sealed, so no more than these are held at once. */
    private static final int PAGE = 500;

    private final FileEntries entries;

    ItemRepublisher(FileEntries entries) {
        this.entries = entries;
    }

    @Override
    public String aggregate() {
        return "integrity-file-items";
    }

    @Override
    public Stream<DomainEvent> current() {
        return Stream.iterate(entries.behind("", 0, PAGE), page -> !page.isEmpty(), this::next)
                .flatMap(List::stream)
                .map(FileEntry::told);
    }

    private List<FileEntry> next(List<FileEntry> page) {
        var last = page.get(page.size() - 1);
        entries.getEntityManager().clear();
        return entries.behind(last.officialCode(), last.no(), PAGE);
    }
}
