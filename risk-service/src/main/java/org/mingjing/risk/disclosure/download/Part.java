package org.mingjing.risk.disclosure.download;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.risk.disclosure.policy.RecordKind;

/**
 * What one file of each format has: the records of a kind.
 *
 * @param unitCode of one unit; null for all
 * @param fingerprint of the records of the unit and of the policy
 */
record Part(String unitCode, RecordKind kind, String fingerprint) {
    private static final List<RecordKind> KINDS = List.of(RecordKind.POWER, RecordKind.RISK_POINT, RecordKind.MEASURE);

    static Stream<Part> of(String unitCode, String fingerprint) {
        return KINDS.stream().map(kind -> new Part(unitCode, kind, fingerprint));
    }

    static List<RecordKind> kinds() {
        return KINDS;
    }

    String name() {
        return switch (kind) {
            case POWER -> "powers";
            case RISK_POINT -> "risk-points";
            case MEASURE -> "measures";
            case LEVEL -> throw new IllegalStateException("a level stands on its power");
        };
    }

    String path(String extension) {
        return (unitCode == null ? "" : "units/" + unitCode + "/") + name() + "." + extension;
    }
}
