package org.mingjing.risk.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.body.PublicBody;
import org.mingjing.risk.catalogue.CatalogueState;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.catalogue.export.EditionDiff;
import org.mingjing.risk.catalogue.publication.Cached;

/** Published catalogues for everybody, also those that a later edition took the place of. */
@Path("public/catalogues")
@PermitAll
public class PublicCatalogueResource {
    private final SeenCatalogues seenCatalogues;
    private final PublicEditions publicEditions;
    private final EditionBodies editionBodies;
    private final Cached cached;

    PublicCatalogueResource(
            SeenCatalogues seenCatalogues, PublicEditions publicEditions, EditionBodies editionBodies, Cached cached) {
        this.seenCatalogues = seenCatalogues;
        this.publicEditions = publicEditions;
        this.editionBodies = editionBodies;
        this.cached = cached;
    }

    /** Only for the API document, which cannot see through the page. */
    record CataloguePage(List<CatalogueViews.Summary> items, String next) {}

    /** @param superseded true for the editions that are no longer in force */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CataloguePage.class, responseCode = "200", responseDescription = "Published catalogues")
    public Response catalogues(
            @QueryParam("unit") String unit,
            @QueryParam("year") Integer year,
            @QueryParam("superseded") @DefaultValue("false") boolean superseded,
            @BeanParam Paging paging,
            @Context Request request) {
        var state = superseded ? CatalogueState.SUPERSEDED : CatalogueState.PUBLISHED;
        return cached.answer(request, seenCatalogues.publicPage(unit, year, state, paging));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PublicCatalogueView.class,
            responseCode = "200",
            responseDescription = "The published catalogue, with a mark when another edition took its place")
    public Response catalogue(@PathParam("code") String code, @Context Request request) {
        var seen = publicEditions.catalogue(code);
        return answer(request, seen.version(), () -> editionBodies.json("view of catalogue " + code, seen));
    }

    /** What it says differently from the edition whose place it took. */
    @GET
    @Path("{code}/changes")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = EditionDiff.class,
            responseCode = "200",
            responseDescription = "What changed since the edition before")
    public Response changes(@PathParam("code") String code, @Context Request request) {
        var seen = publicEditions.changes(code);
        return answer(request, seen.version(), () -> editionBodies.json("changes in catalogue " + code, seen));
    }

    /** The bytes whose SHA-256 every gate decided on; refused when something in them is withheld, for a part has another hash. */
    @GET
    @Path("{code}/content")
    @Produces(MediaType.APPLICATION_JSON)
    public Response content(@PathParam("code") String code, @Context Request request) {
        var seen = publicEditions.content(code);
        return answer(request, seen.version(), () -> editionBodies.text("content of catalogue " + code, seen));
    }

    private Response answer(Request request, String version, Supplier<PublicBody> body) {
        return cached.answerLong(request, version, MediaType.APPLICATION_JSON, body);
    }
}
