package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingjing.events.risk.MeasureMinimumAdopted;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;

/** Lays down what each level demands from a day on; what was demanded before stays known. */
@ApplicationScoped
class AdoptMinimum {
    private final Minimums minimums;
    private final Outbox outbox;
    private final Clock clock;

    AdoptMinimum(Minimums minimums, Outbox outbox, Clock clock) {
        this.minimums = minimums;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<MinimumRow> adopt(LocalDate validFrom, String legalBasis, List<MinimumSet> sets, Caller supervisor) {
        refuseIfWrong(sets);
        var latest = minimums.latest();
        refuseIfTooFar(validFrom);
        if (validFrom.isBefore(LocalDate.now(clock)) || !validFrom.isAfter(latest.validFrom())) {
            throw new RuleBroken("measure-minimum-day", validFrom, latest.validFrom());
        }
        var edition = latest.edition() + 1;
        var rows = sets.stream()
                .map(set -> new MinimumRow(edition, validFrom, legalBasis, set, supervisor))
                .toList();
        minimums.persist(rows);
        outbox.add(new MeasureMinimumAdopted(edition, validFrom));
        return rows;
    }

    /** The next edition must begin later still, so a slip of a digit would hold for as long. */
    private void refuseIfTooFar(LocalDate validFrom) {
        var last = LocalDate.now(clock).plusYears(1);
        if (validFrom.isAfter(last)) {
            throw new RuleBroken("measure-minimum-too-far", validFrom, last);
        }
    }

    private static void refuseIfWrong(List<MinimumSet> sets) {
        var byGravity =
                sets.stream().sorted(Comparator.comparing(MinimumSet::level)).toList();
        if (!byGravity.stream().map(MinimumSet::level).toList().equals(List.of(Level.values()))) {
            throw new RuleBroken("measure-minimum-levels");
        }
        for (var set : sets) {
            if (!set.isPossible()) {
                throw new RuleBroken("measure-minimum-count", set.level(), set.least());
            }
        }
        for (int i = 1; i < byGravity.size(); i++) {
            var graver = byGravity.get(i - 1);
            if (!graver.demandsNoLessThan(byGravity.get(i))) {
                throw new RuleBroken(
                        "measure-minimum-order",
                        graver.level(),
                        byGravity.get(i).level());
            }
        }
    }
}
