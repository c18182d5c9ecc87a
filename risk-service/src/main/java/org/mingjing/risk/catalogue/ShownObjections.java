package org.mingjing.risk.catalogue;

import java.util.List;
import org.mingjing.risk.catalogue.line.FrozenPower;

/** What was objected to on the way of a catalogue, as its readers see it. */
public interface ShownObjections {
    /**
     * @param decided every decision on the catalogue
     * @param drawn its lines as they are now
     */
    List<CatalogueViews.Objection> of(Catalogue catalogue, List<CatalogueDecision> decided, List<FrozenPower> drawn);
}
