package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.mingjing.risk.integrityfile.CheckedFile;
import org.mingjing.risk.integrityfile.FiledItems;
import org.mingjing.risk.official.Tenures;
import org.mingjing.risk.official.Tenures.Tenure;
import org.mingjing.risk.pledge.SignedPledges;
import org.mingjing.risk.signal.Signals;
import org.mingjing.risk.warning.WarningsOfDay;

/** Puts together what the service knows of an official on a day, beside what people put into the file. */
@ApplicationScoped
class GatherFile {
    private final Tenures tenures;
    private final PowersHeld powersHeld;
    private final Signals signals;
    private final WarningsOfDay warnings;
    private final SignedPledges pledges;
    private final FiledItems items;

    GatherFile(
            Tenures tenures,
            PowersHeld powersHeld,
            Signals signals,
            WarningsOfDay warnings,
            SignedPledges pledges,
            FiledItems items) {
        this.tenures = tenures;
        this.powersHeld = powersHeld;
        this.signals = signals;
        this.warnings = warnings;
        this.pledges = pledges;
        this.items = items;
    }

    IntegrityFile gather(UUID readingId, String official, Set<FilePart> parts, LocalDate day, CheckedFile file) {
        List<Tenure> posts = only(parts, FilePart.POWERS, () -> tenures.of(official, day));
        return new IntegrityFile(
                readingId,
                official,
                day,
                posts,
                only(parts, FilePart.POWERS, () -> powersHeld.of(posts, day)),
                only(parts, FilePart.SIGNALS, () -> signals.pointingAt(official, day)),
                only(parts, FilePart.WARNINGS, () -> warnings.of(official, day)),
                only(parts, FilePart.PLEDGES, () -> pledges.of(official, day)),
                only(parts, FilePart.ITEMS, () -> items.of(file, day)),
                file.chain());
    }

    private static <T> List<T> only(Set<FilePart> parts, FilePart part, Supplier<List<T>> content) {
        return parts.contains(part) ? content.get() : null;
    }
}
