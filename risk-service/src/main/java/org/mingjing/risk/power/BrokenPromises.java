package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.paging.Conditions;

/**
 * Powers whose promised limit no longer holds by the calendar in force. A new calendar changes no promise: its unit makes
 * another one. Thousands of powers share a few pairs of limits, so it is the pairs that are tried, whenever somebody asks.
 */
@ApplicationScoped
class BrokenPromises {
    private static final String PAIR = """
            cast(profile.promisedLimit as string) || ' ' || cast(profile.promisedUnit as string) || ' '
                || cast(profile.statutoryLimit as string) || ' ' || cast(profile.statutoryUnit as string)
            """;
    private static final String PAIRS = """
            select distinct p.profile.promisedLimit, p.profile.promisedUnit, p.profile.statutoryLimit, p.profile.statutoryUnit
            from Power p where p.standing.status in :standing
            """;

    private final Powers powers;
    private final Promises promises;
    private final EntityManager entities;

    BrokenPromises(Powers powers, Promises promises, EntityManager entities) {
        this.powers = powers;
        this.promises = promises;
        this.entities = entities;
    }

    /** @param units that own them; null for all */
    List<BrokenPromise> page(Collection<String> units, String after, int limit) {
        var broken = brokenPairs();
        if (broken.isEmpty()) {
            return List.of();
        }
        var wanted = Conditions.none()
                .and("code > :after", "after", after)
                .and("standing.status in :standing", "standing", Powers.STANDING)
                .and(PAIR + " in :pairs", "pairs", broken.keySet())
                .and("profile.unitCode in :units", "units", units);
        return powers.find(wanted.text() + " order by code", wanted.parameters()).range(0, limit - 1).stream()
                .map(power -> new BrokenPromise(
                        power,
                        broken.get(
                                key(power.profile().promised(), power.profile().statutory()))))
                .toList();
    }

    private Map<String, LocalDate> brokenPairs() {
        var check = promises.check();
        var broken = new HashMap<String, LocalDate>();
        entities.createQuery(PAIRS, Tuple.class)
                .setParameter("standing", Powers.STANDING)
                .getResultList()
                .forEach(row -> {
                    var promised = new PowerLimit(row.get(0, Integer.class), row.get(1, LimitUnit.class));
                    var statutory = new PowerLimit(row.get(2, Integer.class), row.get(3, LimitUnit.class));
                    check.firstDayBroken(promised, statutory)
                            .ifPresent(day -> broken.put(key(promised, statutory), day));
                });
        return broken;
    }

    private static String key(PowerLimit promised, PowerLimit statutory) {
        return promised.text() + " " + statutory.text();
    }
}
