package org.mingjing.risk.power;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a table states of each power beside what is known of it. A table that has the columns of a profile alone is compared
 * by profiles: the contents, which nobody needs then, are null in their details on both sides.
 */
record TableComparison(Map<String, PowerContent> known, Map<String, PowerContent> stated) {

    static TableComparison ofProfiles(Map<String, PowerRow> rows, Map<String, Power> known) {
        var before = new HashMap<String, PowerContent>();
        known.forEach((code, power) -> before.put(code, new PowerContent(power.profile(), null)));
        var after = new LinkedHashMap<String, PowerContent>();
        rows.forEach((code, row) -> after.put(code, new PowerContent(row.profile(), null)));
        return new TableComparison(before, after);
    }

    static TableComparison ofContents(Map<String, PowerRow> rows, Map<String, PowerContent> known) {
        var after = new LinkedHashMap<String, PowerContent>();
        rows.forEach((code, row) -> after.put(code, row.over(known.get(code))));
        return new TableComparison(known, after);
    }

    /** Codes of the powers that are known otherwise than they are stated. */
    Set<String> changed() {
        return stated.keySet().stream()
                .filter(code -> known.containsKey(code) && !known.get(code).equals(stated.get(code)))
                .collect(Collectors.toSet());
    }

    boolean looksLikeBefore(String code) {
        var before = known.get(code);
        var after = stated.get(code);
        return after.details() == null ? after.profile().looksLike(before.profile()) : after.looksLike(before);
    }
}
