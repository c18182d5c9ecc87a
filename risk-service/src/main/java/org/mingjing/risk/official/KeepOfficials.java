package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.TreeOfDay;
import org.mingjing.risk.unit.Units;

/** Keeps the officials of the caller's part of the tree: since when they serve where, and when they left. */
@ApplicationScoped
class KeepOfficials {
    private final Officials officials;
    private final OfficialRecords records;
    private final OfficialsOfToday officialsOfToday;
    private final RecordOfficials recordOfficials;
    private final Units units;
    private final TreeOfDay trees;
    private final UnitScope scope;

    KeepOfficials(
            Officials officials,
            OfficialRecords records,
            OfficialsOfToday officialsOfToday,
            RecordOfficials recordOfficials,
            Units units,
            TreeOfDay trees,
            UnitScope scope) {
        this.officials = officials;
        this.records = records;
        this.officialsOfToday = officialsOfToday;
        this.recordOfficials = recordOfficials;
        this.units = units;
        this.trees = trees;
        this.scope = scope;
    }

    /** Enters somebody new, or one who left and comes back under their code. */
    OfficialRecord enter(String code, OfficialProfile profile, LocalDate from, Recorder recorder) {
        var change = OfficialChange.inService(code, profile, from);
        refuseElsewhere(change, recorder);
        officialsOfToday.hold(code);
        var known = officials.locked(code);
        var history = records.history(code);
        known.ifPresent(official -> refuseUnlessBack(official, history.on(from).isPresent(), recorder.caller()));
        return record(known.orElseGet(() -> new Official(code)), change, history, recorder);
    }

    /** @param ifMatch the number of the last record the caller has seen */
    OfficialRecord change(OfficialChange change, String ifMatch, Recorder recorder) {
        var code = change.code();
        scope.require(recorder.caller(), officials.unitOf(code).orElseThrow(NotFound::new));
        officialsOfToday.hold(code);
        var official = officials.locked(code).orElseThrow();
        var history = records.history(code);
        ETags.require(ifMatch, history.lastNo());
        if (!change.isCorrection()) {
            history.refuseUnlessServing(code, change.from());
        }
        refuseElsewhere(change, recorder);
        return record(official, change, history, recorder);
    }

    private OfficialRecord record(
            Official official, OfficialChange change, OfficialHistory history, Recorder recorder) {
        var record = recordOfficials.record(official, change, history, recorder);
        officialsOfToday.awaitNextChange(official.code(), history.with(record));
        return record;
    }

    /** What was recorded under the code of one who left goes where they belong. */
    private void refuseUnlessBack(Official official, boolean serving, Caller caller) {
        if (serving || !scope.covers(caller, official.unitCode())) {
            throw new RuleBroken("official-code-taken", official.code());
        }
    }

    /** A unit elsewhere is as unknown as one that does not exist. What was before today nobody may have recorded of it. */
    private void refuseElsewhere(OfficialChange change, Recorder recorder) {
        if (change.profile() == null) {
            return;
        }
        var unit = change.profile().unitCode();
        if (units.byCode(unit).isEmpty() || !scope.covers(recorder.caller(), unit)) {
            throw new RuleBroken("unit-unknown", unit);
        }
        if (change.from().isAfter(recorder.now().toLocalDate())
                && !trees.parentsOn(change.from()).containsKey(unit)) {
            throw new RuleBroken("unit-not-there", unit, change.from());
        }
    }
}
