package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.unit.AsOf;

/** The table of powers as it is imported, filled in or with its header alone. */
@Path("/")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class PowerTableResource {
    private final ExportPowers exportPowers;
    private final AsOf asOf;
    private final Callers callers;

    PowerTableResource(ExportPowers exportPowers, AsOf asOf, Callers callers) {
        this.exportPowers = exportPowers;
        this.asOf = asOf;
        this.callers = callers;
    }

    /** Powers of today or, with asOf, as they were or will be on that day. */
    @GET
    @Path("powers/table")
    @APIResponse(responseCode = "200", description = "The powers as the table that an import takes, CSV or XLSX")
    public Response table(
            @QueryParam("unit") String unit,
            @QueryParam("asOf") String day,
            @NotNull @QueryParam("format") SheetFormat format) {
        return day == null
                ? file("powers", exportPowers.rows(callers.current(), unit), format)
                : file(
                        "powers-" + asOf.day(day),
                        exportPowers.rowsAsOf(callers.current(), unit, asOf.day(day)),
                        format);
    }

    @GET
    @Path("imports/powers/template")
    @APIResponse(responseCode = "200", description = "A table of powers with all its columns and no row, CSV or XLSX")
    public Response template(@NotNull @QueryParam("format") SheetFormat format) {
        return file("powers", format, to -> exportPowers.writeTemplate(format, to));
    }

    private Response file(String name, List<List<String>> rows, SheetFormat format) {
        return file(name, format, to -> exportPowers.write(rows, format, to));
    }

    private static Response file(String name, SheetFormat format, StreamingOutput body) {
        return Response.ok(body)
                .type(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }
}
