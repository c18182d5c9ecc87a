package org.mingjing.risk.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.official.PostViews.DutyView;
import org.mingjing.risk.official.PostViews.HoldingView;

/** Who holds a post and what it is charged with, from when to when; what was wrong stays visible beside what is right. */
@Path("/")
@RolesAllowed(Roles.UNIT_LEADER)
@Produces(MediaType.APPLICATION_JSON)
public class TenureResource {
    private final KeepHoldings keepHoldings;
    private final KeepDuties keepDuties;
    private final Recorders recorders;

    TenureResource(KeepHoldings keepHoldings, KeepDuties keepDuties, Recorders recorders) {
        this.keepHoldings = keepHoldings;
        this.keepDuties = keepDuties;
        this.recorders = recorders;
    }

    /** @param corrects the record that was wrong; absent when nothing was */
    public record HeldPost(
            @NotNull @Pattern(regexp = Post.CODE) String official,
            @NotNull LocalDate from,
            LocalDate until,
            UUID corrects,
            @Size(max = 2000) String reason) {}

    /** @param subjectCode of a power; of a unit for OVERSEE */
    public record GivenDuty(
            @NotNull DutyKind duty,
            @NotNull @Pattern(regexp = Post.CODE) String subjectCode,
            @NotNull LocalDate from,
            LocalDate until,
            UUID corrects,
            @Size(max = 2000) String reason) {}

    @POST
    @Path("posts/{code}/holdings")
    @Write("holding.record")
    @APIResponseSchema(value = HoldingView.class, responseCode = "201")
    public Response hold(@PathParam("code") String code, @NotNull @Valid HeldPost held) {
        var holding = keepHoldings.record(
                code,
                held.official(),
                new Period(held.from(), held.until()),
                held.corrects(),
                recorders.saying(held.reason()));
        return answer(Response.Status.CREATED, holding);
    }

    @POST
    @Path("holdings/{id}/end")
    @Write("holding.end")
    @APIResponseSchema(value = HoldingView.class, responseCode = "200")
    public Response endHolding(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Ending ending) {
        return answer(
                Response.Status.OK, keepHoldings.end(id, ending.lastDay(), ifMatch, recorders.saying(ending.reason())));
    }

    @POST
    @Path("holdings/{id}/withdrawal")
    @Write("holding.withdraw")
    @APIResponseSchema(value = HoldingView.class, responseCode = "200")
    public Response withdrawHolding(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        return answer(Response.Status.OK, keepHoldings.withdraw(id, ifMatch, recorders.saying(withdrawal.reason())));
    }

    @POST
    @Path("posts/{code}/duties")
    @Write("duty.give")
    @APIResponseSchema(value = DutyView.class, responseCode = "201")
    public Response give(@PathParam("code") String code, @NotNull @Valid GivenDuty given) {
        var duty = keepDuties.give(
                code,
                given.duty(),
                given.subjectCode(),
                new Period(given.from(), given.until()),
                given.corrects(),
                recorders.saying(given.reason()));
        return answer(Response.Status.CREATED, duty);
    }

    @POST
    @Path("duties/{id}/end")
    @Write("duty.end")
    @APIResponseSchema(value = DutyView.class, responseCode = "200")
    public Response endDuty(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Ending ending) {
        return answer(
                Response.Status.OK, keepDuties.end(id, ending.lastDay(), ifMatch, recorders.saying(ending.reason())));
    }

    @POST
    @Path("duties/{id}/withdrawal")
    @Write("duty.withdraw")
    @APIResponseSchema(value = DutyView.class, responseCode = "200")
    public Response withdrawDuty(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        return answer(Response.Status.OK, keepDuties.withdraw(id, ifMatch, recorders.saying(withdrawal.reason())));
    }

    private static Response answer(Response.Status status, Holding holding) {
        return Response.status(status)
                .entity(HoldingView.of(holding, null))
                .header(HttpHeaders.ETAG, ETags.of(holding.version()))
                .build();
    }

    private static Response answer(Response.Status status, Duty duty) {
        return Response.status(status)
                .entity(DutyView.of(duty))
                .header(HttpHeaders.ETAG, ETags.of(duty.version()))
                .build();
    }
}
