package org.mingjing.risk.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbered texts by the pairs in them: one more is compared with all of them by what it shares, not one by one. */
final class GramIndex {
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    void add(Grams grams) {
        int number = sizes.size();
        sizes.add(grams.size());
        grams.pairs()
                .forEach(pair ->
                        holders.computeIfAbsent(pair, any -> new ArrayList<>()).add(number));
    }

    /** How alike the text is to each, by number. */
    double[] alike(Grams grams) {
        var common = new int[sizes.size()];
        grams.pairs().forEach(pair -> holders.getOrDefault(pair, List.of()).forEach(number -> common[number]++));
        var alike = new double[common.length];
        for (int number = 0; number < common.length; number++) {
            alike[number] = Grams.alike(common[number], grams.size(), sizes.get(number));
        }
        return alike;
    }
}
