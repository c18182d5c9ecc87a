package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/** What must be so of a power, whoever states it. */
@ApplicationScoped
class ContentRules {
    private final Units units;
    private final UnitScope scope;
    private final Promises promises;

    ContentRules(Units units, UnitScope scope, Promises promises) {
        this.units = units;
        this.scope = scope;
        this.promises = promises;
    }

    void require(PowerContent content, Caller caller) {
        var profile = content.profile();
        if (units.byCode(profile.unitCode()).isEmpty() || !scope.covers(caller, profile.unitCode())) {
            throw new RuleBroken("unit-unknown", profile.unitCode());
        }
        Stream.of(profile.statutory(), profile.promised())
                .filter(limit -> !limit.isCountable())
                .findFirst()
                .ifPresent(limit -> {
                    throw new RuleBroken(
                            "limit-too-long", limit.text(), limit.unit().most());
                });
        promises.check().require(profile);
    }
}
