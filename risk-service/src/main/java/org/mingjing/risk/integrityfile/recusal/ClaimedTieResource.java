package org.mingjing.risk.integrityfile.recusal;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.integrityfile.recusal.SeenTies.TieView;

/** Ties that only one of the two declared: before the Party committee, which finds whether they keep the other out too. */
@Path("integrity-file-ties")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class ClaimedTieResource {
    private final SeenTies seenTies;
    private final DecideTie decideTie;
    private final Callers callers;

    ClaimedTieResource(SeenTies seenTies, DecideTie decideTie, Callers callers) {
        this.seenTies = seenTies;
        this.decideTie = decideTie;
        this.callers = callers;
    }

    public record Finding(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    public Page<TieView> list(
            @QueryParam("state") TieState state,
            @QueryParam("official") @Size(max = 40) String official,
            @BeanParam Paging paging) {
        return seenTies.page(callers.current(), state, official, paging);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(
            value = TieView.class,
            responseCode = "200",
            responseDescription = "The tie, and what was found of it")
    public Response one(@PathParam("id") UUID id) {
        return answer(seenTies.required(callers.current(), id));
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("integrity-file-tie.confirm")
    @APIResponseSchema(
            value = TieView.class,
            responseCode = "200",
            responseDescription = "The tie, which binds the other from now on")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Finding finding) {
        return answer(decideTie.decide(id, TieState.CONFIRMED, finding.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/dismissal")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("integrity-file-tie.dismiss")
    @APIResponseSchema(
            value = TieView.class,
            responseCode = "200",
            responseDescription = "The tie, which keeps nobody out")
    public Response dismiss(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Finding finding) {
        return answer(decideTie.decide(id, TieState.DISMISSED, finding.reason(), ifMatch, callers.current()));
    }

    private Response answer(ClaimedTie tie) {
        return Response.ok(seenTies.view(callers.current(), tie))
                .header(HttpHeaders.ETAG, ETags.of(tie.decisions()))
                .build();
    }
}
