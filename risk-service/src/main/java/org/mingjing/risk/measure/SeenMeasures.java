package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.unit.UnitsSeen;

/** The measures as one caller may see them: those of the powers of the own unit and of the units below it, or all. */
@ApplicationScoped
class SeenMeasures {
    private final Measures measures;
    private final MeasureReviews reviews;
    private final SeenPowers powers;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Clock clock;

    SeenMeasures(
            Measures measures,
            MeasureReviews reviews,
            SeenPowers powers,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Clock clock) {
        this.measures = measures;
        this.reviews = reviews;
        this.powers = powers;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.clock = clock;
    }

    Measure required(Caller caller, String code) {
        var measure = measures.required(code);
        powers.required(caller, measure.powerCode());
        return measure;
    }

    Page<MeasureView> ofPower(Caller caller, String powerCode, Paging paging) {
        var power = powers.required(caller, powerCode).code();
        return page(new MeasureFilter(null, power, null, null, null), "measures of " + power, paging);
    }

    MeasureView full(Measure measure) {
        return full(new Written<>(measure, List.of()));
    }

    MeasureView full(Written<Measure> written) {
        return MeasureView.of(written, reviews.of(written.record()), today());
    }

    /** Measures of a unit and those below it when one is named, of all that the caller sees otherwise. */
    Page<MeasureView> page(
            Caller caller, String unit, MeasureStatus status, MeasureKind kind, boolean overdue, Paging paging) {
        var filter = "measures " + scope.boundary(caller) + " " + unit + " " + status + " " + kind + " " + overdue;
        var overdueOn = overdue ? today() : null;
        return page(new MeasureFilter(unitsSeen.by(caller, unit), null, status, kind, overdueOn), filter, paging);
    }

    private Page<MeasureView> page(MeasureFilter wanted, String filter, Paging paging) {
        var today = today();
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                measures.page(wanted, after, paging.fetch()),
                paging,
                filter,
                measure -> List.of(measure.code()),
                measure -> MeasureView.of(measure, today));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
