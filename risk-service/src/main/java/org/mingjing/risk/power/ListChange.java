package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What became of one power in the list of powers of some units between two days.
 *
 * @param nameZh on the later day on which it was on the list, as nameEn
 * @param changes what differs in the power itself, in the order in which it is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListChange(
        ListChangeKind kind,
        String code,
        String nameZh,
        String nameEn,
        PowerDiff.Side from,
        PowerDiff.Side to,
        List<PowerDiff.Change> changes) {

    /**
     * Empty for what was on the list on neither day, and for what is the same on both.
     *
     * @param units whose list it is; null for that of all
     */
    static Optional<ListChange> between(String code, DatedPower from, DatedPower to, Collection<String> units) {
        var before = isOn(from, units);
        var after = isOn(to, units);
        var diff = PowerDiff.between(code, from, to);
        if (!before && !after || diff.changes().isEmpty()) {
            return Optional.empty();
        }
        var kind = before && after ? ListChangeKind.CHANGED : after ? ListChangeKind.CAME : ListChangeKind.WENT;
        var profile = (after ? to : from).content().orElseThrow().profile();
        return Optional.of(
                new ListChange(kind, code, profile.nameZh(), profile.nameEn(), diff.from(), diff.to(), diff.changes()));
    }

    private static boolean isOn(DatedPower power, Collection<String> units) {
        return power.isListed() && (units == null || units.contains(owner(power)));
    }

    private static String owner(DatedPower power) {
        return power.content().orElseThrow().profile().unitCode();
    }

    /** For those of a unit that the power left: where it went, and not what its next unit says of it. */
    ListChange ofThePast() {
        if (kind != ListChangeKind.WENT) {
            return this;
        }
        var left = changes.stream()
                .filter(change -> change.field().equals(PowerField.UNIT_CODE.member()))
                .toList();
        return new ListChange(kind, code, nameZh, nameEn, from, to, left);
    }
}
