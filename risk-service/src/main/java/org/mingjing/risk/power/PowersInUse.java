package org.mingjing.risk.power;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which powers something came of, so that no table deletes them. */
@ApplicationScoped
class PowersInUse {
    private final List<PowerUse> uses;

    PowersInUse(@All List<PowerUse> uses) {
        this.uses = uses;
    }

    Set<String> among(List<String> codes, Map<String, Power> known) {
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(codes)));
        codes.stream().filter(code -> known.get(code).isRated()).forEach(needed::add);
        return needed;
    }
}
