package org.mingjing.risk.catalogue.outdated;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.line.FreezePowers;
import org.mingjing.risk.catalogue.line.FrozenPower;

/** Holds the lines of a catalogue in force against what is so at this moment. */
@ApplicationScoped
public class CompareWithToday {
    private final Catalogues catalogues;
    private final OutdatedEditions outdated;
    private final FreezePowers freezePowers;

    CompareWithToday(Catalogues catalogues, OutdatedEditions outdated, FreezePowers freezePowers) {
        this.catalogues = catalogues;
        this.outdated = outdated;
        this.freezePowers = freezePowers;
    }

    /** Empty when it is not in force: nobody goes by what it says. */
    public Optional<CatalogueViews.Today> of(Catalogue catalogue, List<FrozenPower> lines) {
        if (!catalogues.isInForce(catalogue)) {
            return Optional.empty();
        }
        var changed = freezePowers.changesSince(catalogue.unitCode(), lines);
        var since = outdated.findByIdOptional(catalogue.id()).map(OutdatedEdition::since);
        return Optional.of(new CatalogueViews.Today(changed.isEmpty(), since.orElse(null), changed));
    }
}
