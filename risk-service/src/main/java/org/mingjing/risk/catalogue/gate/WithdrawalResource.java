package org.mingjing.risk.catalogue.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.catalogue.CatalogueViews;

/** Where a unit gives up a draft, or what came back to it. */
@Path("catalogues/{code}/withdrawal")
public class WithdrawalResource {
    private final WithdrawCatalogue withdrawCatalogue;
    private final Callers callers;

    WithdrawalResource(WithdrawCatalogue withdrawCatalogue, Callers callers) {
        this.withdrawCatalogue = withdrawCatalogue;
        this.callers = callers;
    }

    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("catalogue.withdraw")
    @APIResponseSchema(
            value = CatalogueViews.Summary.class,
            responseCode = "200",
            responseDescription = "The catalogue, given up")
    public Response withdraw(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        var catalogue = withdrawCatalogue.withdraw(code, request.reason(), ifMatch, callers.current());
        return Response.ok(CatalogueViews.Summary.of(catalogue))
                .header(HttpHeaders.ETAG, ETags.of(catalogue.version()))
                .build();
    }
}
