package org.mingjing.risk.catalogue.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.SeenCatalogues;

/** What changed from one edition of a unit's catalogue to another, for programs and for people. */
@Path("catalogues/{code}/diff")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class DiffResource {
    private final SeenCatalogues seenCatalogues;
    private final Callers callers;

    DiffResource(SeenCatalogues seenCatalogues, Callers callers) {
        this.seenCatalogues = seenCatalogues;
        this.callers = callers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public EditionDiff diff(@PathParam("code") String code, @NotBlank @QueryParam("from") String from) {
        return EditionDiff.between(seen(from), seen(code));
    }

    /** The same as a table to read. */
    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    public String table(@PathParam("code") String code, @NotBlank @QueryParam("from") String from) {
        return DiffPage.of(EditionDiff.between(seen(from), seen(code))).asDocument();
    }

    private CatalogueEdition seen(String code) {
        return seenCatalogues.edition(callers.current(), code);
    }
}
