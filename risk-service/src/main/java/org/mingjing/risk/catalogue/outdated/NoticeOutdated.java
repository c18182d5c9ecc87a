package org.mingjing.risk.catalogue.outdated;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.CatalogueHeldAgain;
import org.mingjing.events.risk.CatalogueOutdated;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueLines;
import org.mingjing.risk.catalogue.line.FreezePowers;

/**
 * Tells once that a catalogue in force no longer says what is so. It stays in force: what was published was decided by its
 * gates, and only another edition takes its place.
 */
@ApplicationScoped
public class NoticeOutdated {
    private final CatalogueLines lines;
    private final FreezePowers freezePowers;
    private final OutdatedEditions outdated;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    NoticeOutdated(
            CatalogueLines lines,
            FreezePowers freezePowers,
            OutdatedEditions outdated,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.lines = lines;
        this.freezePowers = freezePowers;
        this.outdated = outdated;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param inForce the catalogue that its unit goes by */
    public void look(Catalogue inForce) {
        var changed = freezePowers.changesSince(inForce.unitCode(), lines.unalteredOf(inForce));
        var noticed = outdated.findByIdOptional(inForce.id());
        if (changed.isEmpty()) {
            noticed.ifPresent(before -> {
                outdated.delete(before);
                outbox.add(new CatalogueHeldAgain(inForce.code(), inForce.unitCode(), inForce.contentHash()));
                audit.bySystem("catalogue.hold-again", inForce.code());
            });
        } else if (noticed.isEmpty()) {
            outdated.persist(new OutdatedEdition(inForce.id(), OffsetDateTime.now(clock)));
            outbox.add(
                    new CatalogueOutdated(inForce.code(), inForce.unitCode(), inForce.contentHash(), changed.size()));
            audit.bySystem("catalogue.outdate", inForce.code());
        }
    }

    /** Another edition took its place, which is told by itself. */
    public void forget(Catalogue replaced) {
        outdated.deleteById(replaced.id());
    }
}
