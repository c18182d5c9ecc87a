package org.mingjing.risk.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.line.LineChange;

/** Catalogues as their unit draws them up and everybody concerned reads them. */
@Path("catalogues")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
    private final DraftCatalogue draftCatalogue;
    private final SeenCatalogues seenCatalogues;
    private final Callers callers;

    CatalogueResource(DraftCatalogue draftCatalogue, SeenCatalogues seenCatalogues, Callers callers) {
        this.draftCatalogue = draftCatalogue;
        this.seenCatalogues = seenCatalogues;
        this.callers = callers;
    }

    public record DraftRequest(
            @NotBlank @Size(max = 40) String unitCode,
            @NotNull @Min(2000) @Max(2100) Integer year) {}

    @POST
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue.draft")
    @APIResponseSchema(value = CatalogueViews.Summary.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(@NotNull @Valid DraftRequest request) {
        var catalogue = draftCatalogue.draft(request.unitCode(), request.year(), callers.current());
        return answer(Response.created(URI.create("catalogues/" + catalogue.code())), catalogue);
    }

    /** @param outdated whether only those in force that do not say what is so; noticed within the hour */
    @GET
    public Page<CatalogueViews.Summary> list(
            @QueryParam("unit") String unit,
            @QueryParam("year") Integer year,
            @QueryParam("state") CatalogueState state,
            @QueryParam("outdated") boolean outdated,
            @BeanParam Paging paging) {
        return seenCatalogues.page(callers.current(), unit, year, state, outdated, paging);
    }

    @GET
    @Path("{code}")
    @APIResponseSchema(value = CatalogueViews.Full.class, responseCode = "200", responseDescription = "The catalogue")
    public Response one(@PathParam("code") String code) {
        var catalogue = seenCatalogues.required(callers.current(), code);
        return Response.ok(seenCatalogues.full(catalogue))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }

    /**
     * In what a catalogue in force does not say what is so at this moment: the powers whose line does not hold, or that have
     * none, with the gravest reason for each.
     */
    @GET
    @Path("{code}/changed-lines")
    public Page<LineChange> changedLines(@PathParam("code") String code, @BeanParam Paging paging) {
        return seenCatalogues.changedLines(seenCatalogues.required(callers.current(), code), paging);
    }

    @POST
    @Path("{code}/revision")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue.revise")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue")
    public Response revise(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Response.ok(), draftCatalogue.revise(code, ifMatch, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, Catalogue catalogue) {
        return response.entity(CatalogueViews.Summary.of(catalogue))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }
}
