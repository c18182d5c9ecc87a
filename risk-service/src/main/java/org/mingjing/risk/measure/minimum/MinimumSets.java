package org.mingjing.risk.measure.minimum;

import java.util.Comparator;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;

/** What all levels demand together, the gravest first: each once, and none less than a milder one. */
record MinimumSets(List<MinimumSet> byGravity) {
    MinimumSets {
        byGravity = byGravity.stream()
                .sorted(Comparator.comparing(MinimumSet::level))
                .toList();
        if (!byGravity.stream().map(MinimumSet::level).toList().equals(List.of(Level.values()))) {
            throw new RuleBroken("measure-minimum-levels");
        }
        for (var set : byGravity) {
            if (!set.isPossible()) {
                throw new RuleBroken("measure-minimum-count", set.level(), set.least());
            }
        }
        for (int i = 1; i < byGravity.size(); i++) {
            var graver = byGravity.get(i - 1);
            var milder = byGravity.get(i);
            if (!graver.demandsNoLessThan(milder)) {
                throw new RuleBroken("measure-minimum-order", graver.level(), milder.level());
            }
        }
    }
}
