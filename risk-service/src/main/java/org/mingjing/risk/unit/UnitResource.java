package org.mingjing.risk.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
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
public class UnitResource {
    private final Units units;
    private final ImportUnits importUnits;
    private final UnitScope scope;
    private final Callers callers;

    UnitResource(Units units, ImportUnits importUnits, UnitScope scope, Callers callers) {
        this.units = units;
        this.importUnits = importUnits;
        this.scope = scope;
        this.callers = callers;
    }

    public record UnitView(String code, String parentCode, UnitKind kind, String nameZh, String nameEn) {
        static UnitView of(Unit unit) {
            var profile = unit.profile();
            return new UnitView(unit.code(), profile.parentCode(), profile.kind(), profile.nameZh(), profile.nameEn());
        }
    }

    @POST
    @Path("imports/units")
    @Consumes("text/csv")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("units.import")
    @APIResponse(
            responseCode = "200",
            description = "What the table changed, or would change",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importTable(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importUnits.run(csv, options, callers.current())).build();
    }

    @GET
    @Path("units")
    public Page<UnitView> list(@BeanParam Paging paging) {
        var boundary = scope.boundary(callers.current());
        var filter = "units " + boundary;
        var after = paging.position(filter).stream().findFirst().orElse("");
        return Page.of(
                units.page(boundary, after, paging.fetch()),
                paging,
                filter,
                unit -> List.of(unit.code()),
                UnitView::of);
    }

    @GET
    @Path("units/{code}")
    public UnitView one(@PathParam("code") String code) {
        scope.require(callers.current(), code);
        return UnitView.of(units.required(code));
    }
}
