package org.mingjing.risk.rating;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.consent.Because;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.unit.UnitsSeen;

/** Levels set by people against the derived ones. */
@Path("level-overrides")
@RolesAllowed({Roles.UNIT_LEADER, Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class LevelOverrideResource {
    private final LevelOverrides overrides;
    private final OverrideLevel overrideLevel;
    private final SeenPowers seenPowers;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Callers callers;

    LevelOverrideResource(
            LevelOverrides overrides,
            OverrideLevel overrideLevel,
            SeenPowers seenPowers,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Callers callers) {
        this.overrides = overrides;
        this.overrideLevel = overrideLevel;
        this.seenPowers = seenPowers;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.callers = callers;
    }

    /**
     * @param reason may be left out when the level is raised
     * @param expiresOn the last day, at most twelve months ahead; may be left out when the level is raised
     */
    public record OverrideRequest(
            @NotBlank @Size(max = 40) String powerCode,
            @NotNull Level level,
            LocalDate expiresOn,
            @Size(max = 2000) String reason) {}

    /**
     * Of the powers that the own unit or one below it owns or handles for its leader, of all for the others; what is null does not
     * narrow the list.
     */
    @GET
    public Page<OverrideView> list(
            @QueryParam("status") OverrideStatus status,
            @QueryParam("power") String power,
            @QueryParam("expiresBefore") LocalDate expiresBefore,
            @BeanParam Paging paging) {
        var caller = callers.current();
        var wanted = new OverrideFilter(status, power, expiresBefore, unitsSeen.by(caller, null));
        var filter = "level-overrides " + scope.boundary(caller) + " " + status + " " + power + " " + expiresBefore;
        var after = paging.after(filter).uuid(0);
        return Page.of(
                overrides.page(wanted, after, paging.fetch()),
                paging,
                filter,
                override -> List.of(override.id().toString()),
                OverrideView::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = OverrideView.class, responseCode = "200", responseDescription = "The override")
    public Response one(@PathParam("id") UUID id) {
        var override = overrides.required(id);
        seenPowers.required(callers.current(), override.powerCode());
        return answer(Response.ok(), override);
    }

    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("level-override.propose")
    @APIResponseSchema(
            value = OverrideView.class,
            responseCode = "201",
            responseDescription = "In force when the level is raised, to be signed when it is lowered")
    public Response propose(@NotNull @Valid OverrideRequest request) {
        var override = overrideLevel.propose(
                request.powerCode(), request.level(), request.expiresOn(), request.reason(), callers.current());
        return answer(Response.created(URI.create("level-overrides/" + override.id())), override);
    }

    @POST
    @Path("{id}/signature")
    @RolesAllowed({Roles.SUPERVISOR, Roles.RISK_ANALYST})
    @Write("level-override.sign")
    @APIResponseSchema(value = OverrideView.class, responseCode = "200", responseDescription = "The override, in force")
    public Response sign(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), overrideLevel.sign(id, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.RISK_ANALYST})
    @Write("level-override.refuse")
    @APIResponseSchema(value = OverrideView.class, responseCode = "200", responseDescription = "The override, refused")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Because because) {
        return answer(Response.ok(), overrideLevel.refuse(id, because.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("level-override.end")
    @APIResponseSchema(value = OverrideView.class, responseCode = "200", responseDescription = "The override, ended")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Because because) {
        return answer(Response.ok(), overrideLevel.end(id, because.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, LevelOverride override) {
        return response.entity(OverrideView.of(override))
                .header(HttpHeaders.ETAG, ETags.of(override.version()))
                .build();
    }
}
