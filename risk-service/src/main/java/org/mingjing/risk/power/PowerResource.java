package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
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
    Roles.AUDITOR,
    Roles.INTEGRATION
})
public class PowerResource {
    private final SeenPowers seenPowers;
    private final ImportPowers importPowers;
    private final CancelPower cancelPower;
    private final Callers callers;

    PowerResource(SeenPowers seenPowers, ImportPowers importPowers, CancelPower cancelPower, Callers callers) {
        this.seenPowers = seenPowers;
        this.importPowers = importPowers;
        this.cancelPower = cancelPower;
        this.callers = callers;
    }

    public record CancellationRequest(
            @NotBlank @Size(max = 200) String documentNo,
            @NotNull LocalDate cancelledOn,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("imports/powers")
    @Consumes("text/csv")
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("powers.import")
    @APIResponse(
            responseCode = "200",
            description = "What the table changed, or would change",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importTable(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importPowers.run(csv, options, callers.current())).build();
    }

    @GET
    @Path("powers")
    public Page<PowerView> list(
            @QueryParam("unit") String unit,
            @QueryParam("level") Level level,
            @QueryParam("type") PowerType type,
            @BeanParam Paging paging) {
        return seenPowers.page(callers.current(), unit, level, type, paging);
    }

    @GET
    @Path("powers/{code}")
    @APIResponse(
            responseCode = "200",
            description = "The power",
            content = @Content(schema = @Schema(implementation = PowerView.class)))
    public Response one(@PathParam("code") String code) {
        return answer(seenPowers.required(callers.current(), code));
    }

    @POST
    @Path("powers/{code}/cancellation")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("power.cancel")
    @APIResponse(
            responseCode = "200",
            description = "The power, cancelled",
            content = @Content(schema = @Schema(implementation = PowerView.class)))
    public Response cancel(@PathParam("code") String code, @NotNull @Valid CancellationRequest request) {
        return answer(cancelPower.cancel(
                code, new Cancellation(request.documentNo(), request.cancelledOn(), request.reason())));
    }

    private static Response answer(Power power) {
        return Response.ok(PowerView.of(power))
                .header("ETag", ETags.of(power.version()))
                .build();
    }
}
