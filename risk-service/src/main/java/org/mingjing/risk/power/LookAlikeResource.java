package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.unit.Units;

/** Powers that look like ones that have ended: kept out, or standing beside them when they ended. */
@Path("look-alikes")
@RolesAllowed({Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.UNIT_LEADER, Roles.AUDITOR})
public class LookAlikeResource {
    private final LookAlikes lookAlikes;
    private final DecideLookAlike decideLookAlike;
    private final Units units;
    private final UnitScope scope;
    private final Callers callers;

    LookAlikeResource(
            LookAlikes lookAlikes, DecideLookAlike decideLookAlike, Units units, UnitScope scope, Callers callers) {
        this.lookAlikes = lookAlikes;
        this.decideLookAlike = decideLookAlike;
        this.units = units;
        this.scope = scope;
        this.callers = callers;
    }

    public record DecisionRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param percent how much the two are alike
     * @param standing whether the power stood already: while it is refused nobody revises it and no catalogue lists it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LookAlikeView(
            UUID id,
            String powerCode,
            String unitCode,
            String nameZh,
            String legalBasis,
            String endedCode,
            int percent,
            boolean standing,
            LookAlike.State state,
            String raisedBy,
            OffsetDateTime raisedAt,
            String decidedBy,
            OffsetDateTime decidedAt,
            String reason) {
        static LookAlikeView of(LookAlike one) {
            return new LookAlikeView(
                    one.id(),
                    one.powerCode(),
                    one.unitCode(),
                    one.nameZh(),
                    one.legalBasis(),
                    one.endedCode(),
                    one.percent(),
                    one.standing(),
                    one.state(),
                    one.raisedBy(),
                    one.raisedAt(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.reason());
        }
    }

    @GET
    public Page<LookAlikeView> list(
            @QueryParam("state") LookAlike.State state,
            @QueryParam("standing") Boolean standing,
            @BeanParam Paging paging) {
        var boundary = scope.boundary(callers.current());
        var filter = "look-alikes " + boundary + " " + state + " " + standing;
        var after = paging.after(filter).uuid(0);
        return Page.of(
                lookAlikes.page(
                        boundary == null ? null : units.within(boundary),
                        state,
                        standing,
                        after.orElse(null),
                        paging.fetch()),
                paging,
                filter,
                one -> List.of(one.id().toString()),
                LookAlikeView::of);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = LookAlikeView.class,
            responseCode = "200",
            responseDescription = "What was stated and what it looks like")
    public Response one(@PathParam("id") UUID id) {
        var one = lookAlikes.findByIdOptional(id).orElseThrow(NotFound::new);
        scope.require(callers.current(), one.unitCode());
        return answer(one);
    }

    @POST
    @Path("{id}/admission")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("look-alike.admit")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = LookAlikeView.class,
            responseCode = "200",
            responseDescription =
                    "Another power; it may be stated again and is let in, or stands though it was refused")
    public Response admit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(
                decideLookAlike.decide(id, ifMatch, LookAlike.State.ADMITTED, request.reason(), callers.current()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("look-alike.refuse")
    @APIResponse(
            responseCode = "200",
            description =
                    "The ended power under another code; it stays out, and what stands already is barred until a document cancels it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LookAlikeView.class)))
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return answer(
                decideLookAlike.decide(id, ifMatch, LookAlike.State.REFUSED, request.reason(), callers.current()));
    }

    private static Response answer(LookAlike one) {
        return Response.ok(LookAlikeView.of(one))
                .header(HttpHeaders.ETAG, ETags.of(one.version()))
                .build();
    }
}
