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

    /** What the text has in common with each. */
    Comparison compare(Grams grams) {
        var common = new int[sizes.size()];
        grams.pairs().forEach(pair -> holders.getOrDefault(pair, List.of()).forEach(number -> common[number]++));
        return new Comparison(common, grams.size());
    }

    /** One text beside all that are here, by their number. */
    final class Comparison {
        private final int[] common;
        private final int size;

        private Comparison(int[] common, int size) {
            this.common = common;
            this.size = size;
        }

        double alike(int number) {
            return Grams.alike(common[number], size, sizes.get(number));
        }

        /** Whether one of the two says all that the other says, and perhaps more. */
        boolean contained(int number) {
            return common[number] > 0 && common[number] == Math.min(size, sizes.get(number));
        }
    }
}
