package org.mingjing.risk.catalogue.export;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.LineDifference;

/**
 * What differs between two editions of one unit, whichever years they are of.
 *
 * @param added lines of powers that stand only in {@code to}
 * @param removed lines of powers that stand only in {@code from}
 * @param unchanged how many lines say the same in both
 */
public record EditionDiff(
        Edition from, Edition to, List<Line> added, List<Line> removed, List<ChangedLine> changed, int unchanged) {

    private static final String DETAILS = "details";

    public record Edition(String code, String contentHash) {
        static Edition of(CatalogueEdition edition) {
            return new Edition(edition.code(), edition.contentHash());
        }
    }

    public record Line(String code, String nameZh) {
        static Line of(FrozenPower line) {
            return new Line(line.powerCode(), line.nameZh());
        }
    }

    public record ChangedLine(String code, List<ChangedField> fields) {}

    /** Named and written as in the canonical content. */
    public record ChangedField(String field, Object before, Object after) {}

    public static EditionDiff between(CatalogueEdition from, CatalogueEdition to) {
        if (!from.unitCode().equals(to.unitCode())) {
            throw new RuleBroken("catalogues-of-two-units", from.code(), to.code());
        }
        var before = byCode(from.lines());
        var after = byCode(to.lines());
        var changed = new ArrayList<ChangedLine>();
        int unchanged = 0;
        for (var code : before.keySet()) {
            var fields = after.containsKey(code)
                    ? differing(before.get(code).fields(), after.get(code).fields())
                    : List.<ChangedField>of();
            if (!fields.isEmpty()) {
                changed.add(new ChangedLine(code, fields));
            } else if (after.containsKey(code)) {
                unchanged++;
            }
        }
        return new EditionDiff(
                Edition.of(from), Edition.of(to), without(after, before), without(before, after), changed, unchanged);
    }

    private static List<Line> without(Map<String, FrozenPower> these, Map<String, FrozenPower> those) {
        return these.values().stream()
                .filter(line -> !those.containsKey(line.powerCode()))
                .map(Line::of)
                .toList();
    }

    private static Map<String, FrozenPower> byCode(List<FrozenPower> lines) {
        return lines.stream().collect(toMap(FrozenPower::powerCode, line -> line, (one, other) -> one, TreeMap::new));
    }

    private static List<ChangedField> differing(Map<String, Object> before, Map<String, Object> after) {
        var one = flat(before);
        var other = flat(after);
        return LineDifference.fields(one, other).stream()
                .map(name -> new ChangedField(name, one.get(name), other.get(name)))
                .toList();
    }

    /** Each of the details is a field of its own, {@code details.fee}: nobody finds one changed among thirteen. */
    private static Map<String, Object> flat(Map<String, Object> line) {
        var flat = new TreeMap<>(line);
        if (flat.remove(DETAILS) instanceof Map<?, ?> details) {
            details.forEach((name, value) -> flat.put(DETAILS + "." + name, value));
        }
        return flat;
    }
}
