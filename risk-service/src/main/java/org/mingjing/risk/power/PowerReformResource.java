package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

/** Reforms of a power, each by the document named. */
@Path("/")
@RolesAllowed(Roles.SUPERVISOR)
@Produces(MediaType.APPLICATION_JSON)
public class PowerReformResource {
    private final ReformPower reformPower;
    private final SeenPowers seenPowers;
    private final Callers callers;

    PowerReformResource(ReformPower reformPower, SeenPowers seenPowers, Callers callers) {
        this.reformPower = reformPower;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    public record CancellationRequest(
            @NotBlank @Size(max = 200) String documentNo,
            @NotNull LocalDate cancelledOn,
            @NotBlank @Size(max = 2000) String reason) {
        ReformOrder order() {
            return new ReformOrder(ReformKind.CANCEL, documentNo, cancelledOn, reason, null);
        }
    }

    public record ReformRequest(
            @NotBlank @Size(max = 200) String documentNo,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) {
        ReformOrder order(ReformKind kind) {
            return new ReformOrder(kind, documentNo, effectiveOn, reason, null);
        }
    }

    /** @param handlingUnitCode the unit that owns the power takes it back */
    public record DelegationRequest(
            @NotBlank @Size(max = 40) String handlingUnitCode,
            @NotBlank @Size(max = 200) String documentNo,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) {
        ReformOrder order() {
            return new ReformOrder(ReformKind.DELEGATE, documentNo, effectiveOn, reason, handlingUnitCode);
        }
    }

    /** @param into code of the power that stays */
    public record MergerRequest(
            @NotBlank @Size(max = 40) String into,
            @NotBlank @Size(max = 200) String documentNo,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) {
        ReformOrder order() {
            return new ReformOrder(ReformKind.MERGE, documentNo, effectiveOn, reason, into);
        }
    }

    @POST
    @Path("powers/{code}/cancellation")
    @Write("power.cancel")
    @APIResponseSchema(value = PowerView.class, responseCode = "200", responseDescription = "The power, cancelled")
    public Response cancel(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        return reform(code, ifMatch, request.order());
    }

    @POST
    @Path("powers/{code}/suspension")
    @Write("power.suspend")
    @APIResponseSchema(value = PowerView.class, responseCode = "200", responseDescription = "The power, suspended")
    public Response suspend(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReformRequest request) {
        return reform(code, ifMatch, request.order(ReformKind.SUSPEND));
    }

    @POST
    @Path("powers/{code}/resumption")
    @Write("power.resume")
    @APIResponseSchema(value = PowerView.class, responseCode = "200", responseDescription = "The power, in force again")
    public Response resume(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReformRequest request) {
        return reform(code, ifMatch, request.order(ReformKind.RESUME));
    }

    @POST
    @Path("powers/{code}/delegation")
    @Write("power.delegate")
    @APIResponseSchema(
            value = PowerView.class,
            responseCode = "200",
            responseDescription = "The power, handled by the other unit; the owner goes on supervising it")
    public Response delegate(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DelegationRequest request) {
        return reform(code, ifMatch, request.order());
    }

    @POST
    @Path("powers/{code}/merger")
    @Write("power.merge")
    @APIResponseSchema(
            value = PowerView.class,
            responseCode = "200",
            responseDescription = "The power, ended in the other")
    public Response merge(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MergerRequest request) {
        return reform(code, ifMatch, request.order());
    }

    private Response reform(String code, String ifMatch, ReformOrder order) {
        return answer(reformPower.reform(code, ifMatch, order, callers.current()));
    }

    private Response answer(Power power) {
        return Response.ok(seenPowers.view(power))
                .header(HttpHeaders.ETAG, ETags.of(power.version()))
                .build();
    }
}
