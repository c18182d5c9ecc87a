package org.mingjing.risk.rating.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;

/** Which schemes are to be in force when: asked by an analyst, decided by a supervisor who has seen what is asked. */
@Path("rating-scheme-adoptions")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class SchemeAdoptionResource {
    private final SchemeAdoptions adoptions;
    private final AdoptScheme adoptScheme;
    private final Callers callers;

    SchemeAdoptionResource(SchemeAdoptions adoptions, AdoptScheme adoptScheme, Callers callers) {
        this.adoptions = adoptions;
        this.adoptScheme = adoptScheme;
        this.callers = callers;
    }

    /** @param validUntil the last day; left out for the last period, which has no end */
    public record Period(
            @NotBlank @Size(max = 20) String code,
            @NotNull Integer version,
            @NotNull LocalDate validFrom,
            LocalDate validUntil) {
        SchemePeriod period() {
            return new SchemePeriod(new SchemeName(code, version), validFrom, validUntil);
        }

        static Period of(SchemePeriod period) {
            return new Period(
                    period.scheme().code(), period.scheme().version(), period.validFrom(), period.validUntil());
        }
    }

    public record AdoptionRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid Period> periods) {}

    public record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    public record AdoptionView(
            UUID id,
            SchemeAdoption.Status status,
            List<Period> periods,
            String proposedBy,
            OffsetDateTime proposedAt,
            String decidedBy,
            OffsetDateTime decidedAt,
            String decisionReason) {
        static AdoptionView of(SchemeAdoption adoption) {
            return new AdoptionView(
                    adoption.id(),
                    adoption.status(),
                    adoption.periods().stream().map(Period::of).toList(),
                    adoption.proposedBy(),
                    adoption.proposedAt(),
                    adoption.decidedBy(),
                    adoption.decidedAt(),
                    adoption.decisionReason());
        }
    }

    @GET
    public Page<AdoptionView> list(@BeanParam Paging paging) {
        var after = paging.after("rating-scheme-adoptions").uuid(0);
        return Page.of(
                adoptions.page(after, paging.fetch()),
                paging,
                "rating-scheme-adoptions",
                adoption -> List.of(adoption.id().toString()),
                AdoptionView::of);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "200", responseDescription = "The adoption")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), adoptions.required(id));
    }

    @POST
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("rating-scheme.propose-adoption")
    @APIResponseSchema(
            value = AdoptionView.class,
            responseCode = "201",
            responseDescription = "The adoption, to be decided")
    public Response propose(@NotNull @Valid AdoptionRequest request) {
        var periods = request.periods().stream().map(Period::period).toList();
        var adoption = adoptScheme.propose(periods, callers.current());
        return answer(Response.created(URI.create("rating-scheme-adoptions/" + adoption.id())), adoption);
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("rating-scheme.adopt")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "200", responseDescription = "The adoption, decided")
    public Response adopt(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), adoptScheme.adopt(id, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("rating-scheme.refuse-adoption")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "200", responseDescription = "The adoption, refused")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Refusal refusal) {
        return answer(Response.ok(), adoptScheme.refuse(id, refusal.reason(), ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, SchemeAdoption adoption) {
        return response.entity(AdoptionView.of(adoption))
                .header(HttpHeaders.ETAG, ETags.of(adoption.version()))
                .build();
    }
}
