package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.unit.Units;

/** Who can be warned: a unit that is there, and an official who belongs to it. */
@ApplicationScoped
class KnownWarned {
    private final Units units;
    private final Officials officials;

    KnownWarned(Units units, Officials officials) {
        this.units = units;
        this.officials = officials;
    }

    void require(Warned warned) {
        if (units.byCode(warned.unitCode()).isEmpty()) {
            throw new RuleBroken("unit-unknown", warned.unitCode());
        }
        if (warned.officialCode() == null) {
            return;
        }
        var official = officials
                .byCode(warned.officialCode())
                .orElseThrow(() -> new RuleBroken("official-not-known", warned.officialCode()));
        if (!official.unitCode().equals(warned.unitCode())) {
            throw new RuleBroken("warning-official-elsewhere", official.code(), warned.unitCode());
        }
    }
}
