package org.mingjing.risk.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;

/** Where risk was not looked for yet. */
@Path("coverage")
@RolesAllowed({Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR, Roles.UNIT_LEADER})
public class CoverageResource {
    private final SeenCoverage seenCoverage;
    private final Callers callers;

    CoverageResource(SeenCoverage seenCoverage, Callers callers) {
        this.seenCoverage = seenCoverage;
        this.callers = callers;
    }

    /** The figures of a unit and all below it on the first day of a month. */
    public record TrendPoint(LocalDate takenOn, CoverageFigures total) {
        static TrendPoint of(CoverageSnapshot snapshot) {
            return new TrendPoint(snapshot.takenOn(), snapshot.total());
        }
    }

    @GET
    public Page<UnitCoverage> list(@BeanParam Paging paging) {
        return seenCoverage.page(callers.current(), paging);
    }

    /** Of a unit and those below it when one is named, of all that the caller sees otherwise. */
    @GET
    @Path("uncovered-steps")
    public Page<UncoveredStep> uncoveredSteps(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        return seenCoverage.uncoveredSteps(callers.current(), unit, paging);
    }

    /** Risk points that cover nothing until somebody says on which of several steps of their kind they lie. */
    @GET
    @Path("unplaced-risk-points")
    public Page<UnplacedPoint> unplaced(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        return seenCoverage.unplaced(callers.current(), unit, paging);
    }

    @GET
    @Path("powers")
    public Page<PowerWithGap> powers(
            @QueryParam("gap") @NotNull Gap gap, @QueryParam("unit") String unit, @BeanParam Paging paging) {
        return seenCoverage.powersWith(callers.current(), gap, unit, paging);
    }

    @GET
    @Path("units/{unit}")
    public UnitCoverage one(@PathParam("unit") String unit) {
        return seenCoverage.of(callers.current(), unit);
    }

    /** The last twelve months, the oldest first; months without a figure are left out. */
    @GET
    @Path("units/{unit}/trend")
    public List<TrendPoint> trend(@PathParam("unit") String unit) {
        return seenCoverage.trend(callers.current(), unit).stream()
                .map(TrendPoint::of)
                .toList();
    }
}
