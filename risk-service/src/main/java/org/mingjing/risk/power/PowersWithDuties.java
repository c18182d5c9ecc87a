package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.mingjing.risk.official.DutyPowers;

/** The powers that posts can be charged with. */
@ApplicationScoped
class PowersWithDuties implements DutyPowers {
    private final Powers powers;

    PowersWithDuties(Powers powers) {
        this.powers = powers;
    }

    @Override
    public Map<String, String> unitsOf(Collection<String> powerCodes) {
        return powers.list("code in ?1", powerCodes).stream().collect(toMap(Power::code, Power::unitCode));
    }
}
