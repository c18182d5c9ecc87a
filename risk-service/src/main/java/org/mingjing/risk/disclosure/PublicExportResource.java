package org.mingjing.risk.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.risk.catalogue.export.CatalogueFile;
import org.mingjing.risk.catalogue.export.ExportFormat;
import org.mingjing.risk.catalogue.publication.Cached;

/** Published catalogues as files, for everybody. */
@Path("public/catalogues/{code}/export")
@PermitAll
public class PublicExportResource {
    private final PublicEditions publicEditions;
    private final EditionBodies editionBodies;
    private final Cached cached;

    PublicExportResource(PublicEditions publicEditions, EditionBodies editionBodies, Cached cached) {
        this.publicEditions = publicEditions;
        this.editionBodies = editionBodies;
        this.cached = cached;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The published catalogue as a file")
    public Response export(
            @PathParam("code") String code,
            @NotNull @QueryParam("format") ExportFormat format,
            @Context Request request) {
        var redacted = publicEditions.redacted(code);
        return Response.fromResponse(cached.answerLong(
                        request,
                        redacted.version() + "-" + format,
                        format.mediaType(),
                        () -> editionBodies.file(code, format, redacted)))
                .header("Content-Disposition", CatalogueFile.disposition(code, format))
                .build();
    }
}
