package org.mingjing.risk.catalogue.gate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.CatalogueViews;
import org.mingjing.risk.measure.minimum.MissingMeasures;
import org.mingjing.risk.measure.minimum.PowersBelowMinimum;

/** Where a unit hands in its catalogue. It wants If-Match, as every gate does. */
@Path("catalogues/{code}/submission")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    private final SubmitCatalogue submitCatalogue;
    private final PowersBelowMinimum powersBelowMinimum;
    private final Callers callers;

    SubmissionResource(SubmitCatalogue submitCatalogue, PowersBelowMinimum powersBelowMinimum, Callers callers) {
        this.submitCatalogue = submitCatalogue;
        this.powersBelowMinimum = powersBelowMinimum;
        this.callers = callers;
    }

    /** @param belowMinimum powers of the unit that still lack measures which their level demands; no reason to refuse */
    public record Submitted(@JsonUnwrapped CatalogueViews.Summary catalogue, List<MissingMeasures> belowMinimum) {}

    @POST
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue.submit")
    @APIResponseSchema(
            value = Submitted.class,
            responseCode = "200",
            responseDescription = "The catalogue, with what its powers still lack")
    public Response submit(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var catalogue = submitCatalogue.submit(code, ifMatch, callers.current());
        return Response.ok(new Submitted(
                        CatalogueViews.Summary.of(catalogue), powersBelowMinimum.of(catalogue.unitCode())))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }
}
