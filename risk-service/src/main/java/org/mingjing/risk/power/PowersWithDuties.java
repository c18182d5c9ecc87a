package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.official.ChargedPowers;
import org.mingjing.risk.official.DutyPowers;

/** The powers that posts can be charged with; with one that a post is charged with somebody answers for. */
@ApplicationScoped
class PowersWithDuties implements DutyPowers, PowerUse {
    private final Powers powers;
    private final ChargedPowers charged;

    PowersWithDuties(Powers powers, ChargedPowers charged) {
        this.powers = powers;
        this.charged = charged;
    }

    @Override
    public List<String> inUse(Collection<String> powerCodes) {
        return charged.among(powerCodes);
    }

    @Override
    public Map<String, String> unitsOf(Collection<String> powerCodes) {
        return powers.list("code in ?1", powerCodes).stream().collect(toMap(Power::code, Power::unitCode));
    }

    @Override
    public List<String> keepersOf(String powerCode) {
        return powers.byCode(powerCode)
                .map(power -> List.of(power.unitCode(), power.handlingUnitCode()))
                .orElse(List.of());
    }
}
