package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mingjing.risk.unit.Units;

/** Which powers of the same bureau, of those that have ended, a stated power looks like. */
@ApplicationScoped
class CompareWithEnded {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final Units units;

    CompareWithEnded(Powers powers, PowerRevisions revisions, Units units) {
        this.powers = powers;
        this.revisions = revisions;
        this.units = units;
    }

    /**
     * @param stated by power code; those that look like none are left out of the answer
     * @param admitted whether that power was let in already beside the one that has ended
     */
    Map<String, List<EndedPowers.Match>> matches(
            Map<String, PowerContent> stated, BiPredicate<String, String> admitted) {
        var ended = stated.isEmpty() ? List.<Power>of() : powers.ended();
        if (ended.isEmpty()) {
            return Map.of();
        }
        var bureaux = units.roots();
        var last = revisions.current(ended.stream().map(Power::code).toList());
        var mergedInto = new HashMap<String, String>();
        var endedIn = new HashMap<String, EndedPowers>();
        ended.forEach(power -> {
            mergedInto.put(power.code(), power.standing().mergedInto());
            endedIn.computeIfAbsent(bureaux.get(power.unitCode()), bureau -> new EndedPowers())
                    .add(power.code(), last.get(power.code()).content());
        });
        var matches = new HashMap<String, List<EndedPowers.Match>>();
        stated.forEach((code, content) -> {
            var there = endedIn.get(bureaux.get(content.profile().unitCode()));
            // What a power took in by a merger it may look like: that is what the document ordered.
            var found = there == null
                    ? List.<EndedPowers.Match>of()
                    : there.mostAlike(
                            content, other -> code.equals(mergedInto.get(other)) || admitted.test(code, other));
            if (!found.isEmpty()) {
                matches.put(code, found);
            }
        });
        return matches;
    }
}
