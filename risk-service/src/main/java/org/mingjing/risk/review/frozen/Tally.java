package org.mingjing.risk.review.frozen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many records of a theme there are, as a whole and under each part. */
final class Tally {
    private final Map<String, Integer> always = new LinkedHashMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private int whole;

    Tally(Theme theme) {
        theme.parts().forEach(part -> always.put(part, 0));
    }

    void count(Collection<FrozenRecord.Content> records) {
        whole += records.size();
        for (var record : records) {
            if (!record.part().isEmpty()) {
                (always.containsKey(record.part()) ? always : others).merge(record.part(), 1, Integer::sum);
            }
        }
    }

    int whole() {
        return whole;
    }

    /** Those parts first that are counted in any case, then the others that there are. */
    Map<String, Integer> parts() {
        var parts = new LinkedHashMap<>(always);
        parts.putAll(others);
        return parts;
    }
}
