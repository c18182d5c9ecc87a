package org.mingjing.risk.unit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

/** Records what a unit is from a day on, if the tree holds on every day from then on. */
@ApplicationScoped
class ChangeUnit {
    private final UnitRevisions revisions;
    private final UnitsOfToday unitsOfToday;
    private final RecordUnits recordUnits;
    private final UnitScope scope;
    private final List<UnitUse> uses;
    private final Clock clock;

    ChangeUnit(
            UnitRevisions revisions,
            UnitsOfToday unitsOfToday,
            RecordUnits recordUnits,
            UnitScope scope,
            @All List<UnitUse> uses,
            Clock clock) {
        this.revisions = revisions;
        this.unitsOfToday = unitsOfToday;
        this.recordUnits = recordUnits;
        this.scope = scope;
        this.uses = uses;
        this.clock = clock;
    }

    UnitRevision open(UnitChange change, Caller caller) {
        unitsOfToday.hold();
        var history = revisions.history();
        refuseParentElsewhere(change.profile().parentCode(), caller);
        if (history.on(change.code(), change.from()).isPresent()) {
            throw new RuleBroken("unit-code-taken", change.code());
        }
        refuseReopeningElsewhere(change.code(), history, caller);
        return record(change, history, caller);
    }

    /** @param ifMatch the number of the last record the caller has seen */
    UnitRevision change(UnitChange change, String ifMatch, Caller caller) {
        scope.require(caller, change.code());
        unitsOfToday.hold();
        var history = revisions.history();
        if (history.lastNo(change.code()) == 0) {
            throw new NotFound();
        }
        ETags.require(ifMatch, history.lastNo(change.code()));
        if (!change.isCorrection() && history.on(change.code(), change.from()).isEmpty()) {
            throw new RuleBroken("unit-not-there", change.code(), change.from());
        }
        refuseMovingOutOfScope(change, history, caller);
        return record(change, history, caller);
    }

    /** What was recorded under the code of a unit that ended or never began goes where the unit goes. */
    private void refuseReopeningElsewhere(String code, UnitHistory history, Caller caller) {
        if (history.lastNo(code) > 0 && !scope.covers(caller, code)) {
            throw new RuleBroken("unit-code-taken", code);
        }
    }

    private UnitRevision record(UnitChange change, UnitHistory history, Caller caller) {
        change.refusePastWithoutReason(LocalDate.now(clock));
        var after = recordUnits.record(List.of(change), history, caller);
        refuseEndingWhatIsAtWork(change, after);
        return revisions.of(change.code()).get(after.lastNo(change.code()) - 1);
    }

    /** The unit at the top of one's own part of the tree keeps its place, and nobody hands units to others. */
    private void refuseMovingOutOfScope(UnitChange change, UnitHistory history, Caller caller) {
        var present = history.on(change.code(), LocalDate.now(clock)).orElse(null);
        var stays = change.profile() != null
                && present != null
                && Objects.equals(present.parentCode(), change.profile().parentCode());
        if (stays) {
            return;
        }
        if (change.code().equals(scope.boundary(caller))) {
            throw new RuleBroken("unit-out-of-scope", change.code());
        }
        if (change.profile() != null) {
            refuseParentElsewhere(change.profile().parentCode(), caller);
        }
    }

    private void refuseParentElsewhere(String parent, Caller caller) {
        if (parent == null && scope.boundary(caller) != null) {
            throw new RuleBroken("unit-top-not-yours");
        }
        if (parent != null && !scope.covers(caller, parent)) {
            throw new RuleBroken("unit-unknown", parent);
        }
    }

    private void refuseEndingWhatIsAtWork(UnitChange change, UnitHistory after) {
        var code = change.code();
        boolean ends = change.effect() == UnitEffect.ENDED
                || change.effect() == UnitEffect.VOID
                        && after.on(code, LocalDate.now(clock)).isEmpty();
        if (ends && uses.stream().anyMatch(use -> !use.atWork(List.of(code)).isEmpty())) {
            throw new RuleBroken("unit-at-work", code);
        }
    }
}
