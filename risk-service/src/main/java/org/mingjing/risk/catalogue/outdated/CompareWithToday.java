package org.mingjing.risk.catalogue.outdated;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.line.FreezePowers;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineChange;

/** Whether a catalogue in force says what is so: as it was last noticed, and line by line at this moment. */
@ApplicationScoped
public class CompareWithToday {
    private final OutdatedEditions outdated;
    private final FreezePowers freezePowers;

    CompareWithToday(OutdatedEditions outdated, FreezePowers freezePowers) {
        this.outdated = outdated;
        this.freezePowers = freezePowers;
    }

    /** Empty when it is not in force: nobody goes by what it says. */
    public Optional<CatalogueViews.Today> noticed(Catalogue catalogue) {
        if (!catalogue.isInForce()) {
            return Optional.empty();
        }
        return Optional.of(CatalogueViews.Today.of(
                outdated.findByIdOptional(catalogue.id()).map(OutdatedEdition::since)));
    }

    /** The powers whose line does not hold, or that have none, in the order of their codes; not found unless it is in force. */
    public List<LineChange> changedLines(Catalogue catalogue, List<FrozenPower> lines) {
        if (!catalogue.isInForce()) {
            throw new NotFound();
        }
        return freezePowers.changesSince(catalogue.unitCode(), lines).stream()
                .sorted(Comparator.comparing(LineChange::powerCode))
                .toList();
    }
}
