package org.mingjing.process.discretion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;

/** What an import does with the tiers of some powers. */
record TierChanges(Benchmarks benchmarks, List<TierRow> rows, Set<String> powers) {

    ImportReport make(boolean dryRun) {
        var tally = ImportReport.tally();
        var kept = kept();
        for (var row : rows) {
            var old = kept.remove(key(row.powerCode(), row.tier().code()));
            tally.add(key(row.powerCode(), row.tier().code()), kind(old, row));
            if (!dryRun) {
                store(old, row);
            }
        }
        for (var old : kept.values()) {
            tally.add(key(old.powerCode(), old.code()), Kind.DELETE);
            if (!dryRun) {
                benchmarks.delete(old);
            }
        }
        return tally.report(dryRun);
    }

    private Map<String, DiscretionTier> kept() {
        return benchmarks.all().stream()
                .filter(tier -> powers.contains(tier.powerCode()))
                .collect(Collectors.toMap(tier -> key(tier.powerCode(), tier.code()), Function.identity()));
    }

    private void store(DiscretionTier old, TierRow row) {
        if (old == null) {
            benchmarks.persist(new DiscretionTier(row.powerCode(), row.tier()));
        } else {
            old.revise(row.tier());
        }
    }

    private static Kind kind(DiscretionTier old, TierRow row) {
        if (old == null) {
            return Kind.CREATE;
        }
        return old.tier().saysTheSameAs(row.tier()) ? Kind.UNCHANGED : Kind.UPDATE;
    }

    private static String key(String powerCode, String tier) {
        return powerCode + " " + tier;
    }
}
