package org.mingjing.risk.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;

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
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
    private final SeenUnits seenUnits;
    private final ImportUnits importUnits;
    private final AsOf asOf;
    private final Callers callers;

    UnitResource(SeenUnits seenUnits, ImportUnits importUnits, AsOf asOf, Callers callers) {
        this.seenUnits = seenUnits;
        this.importUnits = importUnits;
        this.asOf = asOf;
        this.callers = callers;
    }

    @POST
    @Path("imports/units")
    @Consumes({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("units.import")
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "200",
            responseDescription = "What the table changed, or would change")
    public Response importTable(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importUnits.run(csv, options, callers.current())).build();
    }

    @GET
    @Path("units")
    public Page<UnitView> list(@QueryParam("asOf") String asOf, @BeanParam Paging paging) {
        return seenUnits.page(callers.current(), this.asOf.day(asOf), paging);
    }

    @GET
    @Path("units/{code}")
    @APIResponseSchema(
            value = UnitView.class,
            responseCode = "200",
            responseDescription = "The unit as it was on the day, today unless another is asked for")
    public Response one(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        var seen = seenUnits.one(callers.current(), code, this.asOf.day(asOf));
        return Response.ok(seen.view())
                .header(HttpHeaders.ETAG, ETags.of(seen.lastNo()))
                .build();
    }
}
