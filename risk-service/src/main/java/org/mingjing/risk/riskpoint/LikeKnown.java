package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.imports.ImportTable;

/** Shows of each row of a table the risk points of its power that it may only repeat, those of earlier rows among them. */
final class LikeKnown {
    private final Map<String, List<Known>> byPower = new HashMap<>();

    LikeKnown(Collection<RiskPoint> known) {
        known.forEach(this::add);
    }

    private void add(RiskPoint point) {
        byPower.computeIfAbsent(point.profile().powerCode(), power -> new ArrayList<>())
                .add(Known.toStaff(point));
    }

    /** Refuses a row that is like something, until the row names it as another one. */
    void check(ImportTable<RiskPointRow> table, RiskPoint stated, RiskPointRow row) {
        var there = byPower.getOrDefault(row.profile().powerCode(), List.of());
        var duplicates = Duplicates.of(row.profile(), there);
        var alike = duplicates.unless(row.others());
        if (!alike.isEmpty()) {
            var codes = alike.stream().map(Known::code).collect(joining(", "));
            table.refuse(stated.code(), "description_zh", "risk-point-like-known", codes, duplicates.more());
        }
        add(stated);
    }
}
