package org.mingjing.risk.catalogue.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.catalogue.Catalogues;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.catalogue.export.CataloguePage;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.PowerType;

/** What everybody may read with no sign-in: published catalogues and the powers in them. */
@Path("public")
@PermitAll
public class PublicResource {
    private final SeenCatalogues seenCatalogues;
    private final Catalogues catalogues;
    private final PublishedPowers publishedPowers;
    private final Cached cached;

    PublicResource(
            SeenCatalogues seenCatalogues, Catalogues catalogues, PublishedPowers publishedPowers, Cached cached) {
        this.seenCatalogues = seenCatalogues;
        this.catalogues = catalogues;
        this.publishedPowers = publishedPowers;
        this.cached = cached;
    }

    /** Only for the API document, which cannot see through {@link Page}. */
    record CataloguePage(List<CatalogueViews.Summary> items, String next) {}

    record PowerPage(List<PublicPowerView> items, String next) {}

    @GET
    @Path("catalogues")
    @APIResponse(
            responseCode = "200",
            description = "Published catalogues",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CataloguePage.class)))
    public Response catalogues(
            @QueryParam("unit") String unit,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging,
            @Context Request request) {
        return cached.page(request, seenCatalogues.publishedPage(unit, year, paging));
    }

    @GET
    @Path("catalogues/{code}")
    @APIResponse(
            responseCode = "200",
            description = "The published catalogue",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CatalogueViews.Full.class)))
    public Response catalogue(@PathParam("code") String code, @Context Request request) {
        var catalogue = catalogues.requiredPublished(code);
        return cached.answer(request, "catalogue-" + catalogue.version(), () -> seenCatalogues.forThePublic(catalogue));
    }

    /** The bytes whose SHA-256 every gate decided on. */
    @GET
    @Path("catalogues/{code}/content")
    @Produces(MediaType.APPLICATION_JSON)
    public Response content(@PathParam("code") String code, @Context Request request) {
        var catalogue = catalogues.requiredPublished(code);
        return cached.answer(
                request,
                catalogue.contentHash(),
                () -> seenCatalogues.content(catalogue).text());
    }

    @GET
    @Path("powers")
    @APIResponse(
            responseCode = "200",
            description = "Powers of published catalogues",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PowerPage.class)))
    public Response powers(
            @QueryParam("unit") String unit,
            @QueryParam("type") PowerType type,
            @QueryParam("level") Level level,
            @BeanParam Paging paging,
            @Context Request request) {
        return cached.page(request, publishedPowers.page(unit, type, level, paging));
    }

    @GET
    @Path("powers/{code}")
    @APIResponse(
            responseCode = "200",
            description = "The power, its level and how that follows",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicPowerView.class)))
    public Response power(@PathParam("code") String code, @Context Request request) {
        var published = publishedPowers.required(code);
        return cached.answer(request, "power-" + published.power().version(), () -> publishedPowers.view(published));
    }
}
