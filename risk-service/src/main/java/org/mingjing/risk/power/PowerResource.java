package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.unit.AsOf;

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
    Roles.AUDITOR,
    Roles.INTEGRATION
})
@Produces(MediaType.APPLICATION_JSON)
public class PowerResource {
    private final SeenPowers seenPowers;
    private final ImportPowers importPowers;
    private final AsOf asOf;
    private final Callers callers;
    private final Problems problems;

    PowerResource(SeenPowers seenPowers, ImportPowers importPowers, AsOf asOf, Callers callers, Problems problems) {
        this.seenPowers = seenPowers;
        this.importPowers = importPowers;
        this.asOf = asOf;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Path("imports/powers")
    @Consumes({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("powers.import")
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "200",
            responseDescription = "What the table changed, or would change")
    public Response importTable(InputStream file, @BeanParam ImportOptions options) {
        var imported = importPowers.run(file, options, callers.current());
        if (imported instanceof Imported.LooksEnded refused) {
            return problems.answer("power-looks-ended", refused.errors(problems));
        }
        return Response.ok(((Imported.Done) imported).report()).build();
    }

    /** Powers of today or, with asOf, as they were or will be on that day. */
    @GET
    @Path("powers")
    public Page<PowerView> list(
            @QueryParam("unit") String unit,
            @QueryParam("level") Level level,
            @QueryParam("type") PowerType type,
            @QueryParam("asOf") String day,
            @BeanParam Paging paging) {
        return day == null
                ? seenPowers.page(callers.current(), unit, level, type, paging)
                : seenPowers.pageAsOf(callers.current(), asOf.day(day), unit, level, type, paging);
    }

    @GET
    @Path("powers/{code}")
    @APIResponseSchema(value = PowerView.class, responseCode = "200", responseDescription = "The power")
    public Response one(@PathParam("code") String code, @QueryParam("asOf") String day) {
        if (day != null) {
            return Response.ok(seenPowers.asOf(callers.current(), code, asOf.day(day)))
                    .build();
        }
        var power = seenPowers.required(callers.current(), code);
        return Response.ok(seenPowers.view(power))
                .header("ETag", ETags.of(power.version()))
                .build();
    }
}
