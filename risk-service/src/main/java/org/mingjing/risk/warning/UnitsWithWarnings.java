package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.UnitUse;

/** A unit that was ever warned, or whose official was, stays in the books. */
@ApplicationScoped
class UnitsWithWarnings implements UnitUse {
    private final Warnings warnings;

    UnitsWithWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return warnings.find(
                        "select distinct w.warned.unitCode from Warning w where w.warned.unitCode in ?1", unitCodes)
                .project(String.class)
                .list();
    }
}
