package org.mingjing.risk.warning;

import io.quarkus.panache.common.Parameters;
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
        return units("", Parameters.with("units", unitCodes));
    }

    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return units(
                " and w.course.state not in :over",
                Parameters.with("units", unitCodes).and("over", List.of(WarningState.DISMISSED, WarningState.CLEARED)));
    }

    private List<String> units(String condition, Parameters parameters) {
        return warnings.find(
                        "select distinct w.warned.unitCode from Warning w where w.warned.unitCode in :units"
                                + condition,
                        parameters)
                .project(String.class)
                .list();
    }
}
