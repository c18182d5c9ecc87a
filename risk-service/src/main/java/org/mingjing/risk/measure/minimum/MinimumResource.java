package org.mingjing.risk.measure.minimum;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.power.Level;

/** What each level demands: proposed by a supervisor, decided by the Party committee, which has seen what is proposed. */
@Path("measure-minimums")
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
public class MinimumResource {
    private final MinimumEditions editions;
    private final Minimums minimums;
    private final AdoptMinimum adoptMinimum;
    private final Callers callers;

    MinimumResource(MinimumEditions editions, Minimums minimums, AdoptMinimum adoptMinimum, Callers callers) {
        this.editions = editions;
        this.minimums = minimums;
        this.adoptMinimum = adoptMinimum;
        this.callers = callers;
    }

    public record LevelMinimum(
            @NotNull Level level,
            @NotNull Set<@NotNull MeasureKind> kinds,
            @NotNull Integer least) {
        MinimumSet set() {
            return new MinimumSet(level, kinds, least);
        }
    }

    public record MinimumRequest(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 2000) String legalBasis,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Size(max = 10) List<@NotNull @Valid LevelMinimum> levels) {
        MinimumEdition.Asked asked() {
            var sets = levels.stream().map(LevelMinimum::set).toList();
            return new MinimumEdition.Asked(validFrom, legalBasis, reason, new MinimumSets(sets));
        }
    }

    public record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    /** The newest first. */
    @GET
    public Page<MinimumView> list(@BeanParam Paging paging) {
        var filter = "measure-minimums";
        int before = paging.after(filter).smallNumber(0).orElse(Integer.MAX_VALUE);
        var shown = editions.page(before, paging.fetch());
        var levels = minimums.of(shown);
        return Page.of(
                shown,
                paging,
                filter,
                edition -> List.of("" + edition.edition()),
                edition -> MinimumView.of(edition, levels.get(edition.edition())));
    }

    @GET
    @Path("{edition}")
    @APIResponseSchema(value = MinimumView.class, responseCode = "200", responseDescription = "The edition")
    public Response one(@PathParam("edition") int edition) {
        return answer(Response.ok(), editions.required(edition));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("measure-minimum.propose")
    @APIResponseSchema(
            value = MinimumView.class,
            responseCode = "201",
            responseDescription = "What each level is to demand from that day on, to be decided on")
    public Response propose(@NotNull @Valid MinimumRequest request) {
        var edition = adoptMinimum.propose(request.asked(), callers.current());
        return answer(Response.created(URI.create("measure-minimums/" + edition.edition())), edition);
    }

    @POST
    @Path("{edition}/approval")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("measure-minimum.adopt")
    @APIResponseSchema(value = MinimumView.class, responseCode = "200", responseDescription = "The edition, adopted")
    public Response adopt(@PathParam("edition") int edition, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), adoptMinimum.adopt(edition, ifMatch, callers.current()));
    }

    @POST
    @Path("{edition}/refusal")
    @RolesAllowed(Roles.PARTY_COMMITTEE)
    @Write("measure-minimum.refuse")
    @APIResponseSchema(value = MinimumView.class, responseCode = "200", responseDescription = "The edition, refused")
    public Response refuse(
            @PathParam("edition") int edition,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal refusal) {
        return answer(Response.ok(), adoptMinimum.refuse(edition, refusal.reason(), ifMatch, callers.current()));
    }

    private Response answer(Response.ResponseBuilder response, MinimumEdition edition) {
        var levels = minimums.of(List.of(edition)).get(edition.edition());
        return response.entity(MinimumView.of(edition, levels))
                .header(HttpHeaders.ETAG, ETags.of(edition.version()))
                .build();
    }
}
