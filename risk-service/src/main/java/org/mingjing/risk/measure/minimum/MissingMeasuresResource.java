package org.mingjing.risk.measure.minimum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;

/** What powers lack of what their levels demand today. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class MissingMeasuresResource {
    private final CompareWithMinimum compareWithMinimum;
    private final PowersBelowMinimum powersBelowMinimum;
    private final Callers callers;

    MissingMeasuresResource(
            CompareWithMinimum compareWithMinimum, PowersBelowMinimum powersBelowMinimum, Callers callers) {
        this.compareWithMinimum = compareWithMinimum;
        this.powersBelowMinimum = powersBelowMinimum;
        this.callers = callers;
    }

    @GET
    @Path("powers/{code}/missing-measures")
    public MissingMeasures missing(@PathParam("code") String power) {
        return compareWithMinimum.missing(callers.current(), power);
    }

    /** The powers below their minimum: of a unit and those below it when one is named, of all that the caller sees otherwise. */
    @GET
    @Path("missing-measures")
    public Page<MissingMeasures> belowMinimum(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        return powersBelowMinimum.page(callers.current(), unit, paging);
    }
}
