package org.mingjing.risk.catalogue.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** Catalogues of every state as files, for staff. */
@Path("catalogues/{code}/export")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class ExportResource {
    private final SeenCatalogues seenCatalogues;
    private final ExportCatalogue exportCatalogue;
    private final Callers callers;

    ExportResource(SeenCatalogues seenCatalogues, ExportCatalogue exportCatalogue, Callers callers) {
        this.seenCatalogues = seenCatalogues;
        this.exportCatalogue = exportCatalogue;
        this.callers = callers;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The catalogue as a file")
    public Response export(@PathParam("code") String code, @NotNull @QueryParam("format") ExportFormat format) {
        var file = new CatalogueFile(seenCatalogues.edition(callers.current(), code), format);
        StreamingOutput body = exportCatalogue.body(file)::writeTo;
        return Response.ok(body)
                .type(format.mediaType())
                .header("Content-Disposition", CatalogueFile.disposition(code, format))
                .build();
    }
}
