package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.unit.Units;

/** Refuses every row of a table that states what must not be so. */
@ApplicationScoped
class CheckPowerTable {
    private final PowerRevisions revisions;
    private final RefusedPowers refusedPowers;
    private final Promises promises;
    private final Units units;
    private final UnitScope scope;

    CheckPowerTable(
            PowerRevisions revisions, RefusedPowers refusedPowers, Promises promises, Units units, UnitScope scope) {
        this.revisions = revisions;
        this.refusedPowers = refusedPowers;
        this.promises = promises;
        this.units = units;
        this.scope = scope;
    }

    /** A unit outside the caller's scope is as unknown to the caller as one that does not exist. */
    Set<String> unitsOf(Caller caller) {
        var boundary = scope.boundary(caller);
        return new HashSet<>(boundary == null ? units.codes() : units.within(boundary));
    }

    /**
     * @param mine codes of the units whose powers the table may touch
     * @param changed codes of the powers that it states otherwise than they are known
     */
    void refuseWrong(ImportTable<PowerRow> table, Map<String, Power> known, Set<String> mine, Set<String> changed) {
        table.stated().forEach((code, row) -> refuseForeign(table, code, row.profile(), known.get(code), mine));
        refuseOvertaking(table, changed);
        refusedPowers.among(changed).forEach(code -> table.refuse(code, "code", "power-refused", code));
        table.refuseIfWrong();
        // Only when every cell is known to be right: a wrong one would be blamed twice.
        var promise = promises.check();
        table.stated().forEach((code, row) -> refuseBroken(table, code, row.profile(), known.get(code), promise));
        table.refuseIfWrong();
    }

    private static void refuseForeign(
            ImportTable<PowerRow> table, String code, PowerProfile profile, Power before, Set<String> mine) {
        if (!profile.unitCode().isEmpty() && !mine.contains(profile.unitCode())) {
            table.refuse(code, "unit_code", "unit-unknown", profile.unitCode());
        }
        if (before != null && !mine.contains(before.unitCode())) {
            table.refuse(code, "code", "power-of-another-unit", code);
        } else if (before != null && before.status() == PowerStatus.CANCELLED) {
            table.refuse(
                    code,
                    "code",
                    "power-cancelled",
                    code,
                    before.standing().cancellation().documentNo());
        } else if (before != null && before.hasEnded()) {
            table.refuse(code, "code", "power-merged", code, before.standing().mergedInto());
        }
    }

    /** What waits for its day was stated with today's content in view; a table would change that behind its back. */
    private void refuseOvertaking(ImportTable<PowerRow> table, Set<String> changed) {
        revisions.withWaiting(changed).forEach(code -> table.refuse(code, "code", "revision-waiting", code));
    }

    /** What was promised before another calendar came is on the list of promises to be made anew; no row is refused for it. */
    private static void refuseBroken(
            ImportTable<PowerRow> table, String code, PowerProfile profile, Power before, PromiseCheck promise) {
        if (before != null && before.profile().hasLimitsOf(profile)) {
            return;
        }
        promise.firstDayBroken(profile.promised(), profile.statutory())
                .ifPresent(day -> table.refuse(
                        code,
                        "promised_limit",
                        "promise-outlasts-law",
                        profile.promised().text(),
                        profile.statutory().text(),
                        day));
    }
}
