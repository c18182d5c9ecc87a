package org.mingjing.risk.review.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.naming.FindingRequest;
import org.mingjing.risk.naming.NameFindingResource.Said;
import org.mingjing.risk.naming.NamedText;
import org.mingjing.risk.review.SeenReviews;

/**
 * Where officials' names or codes stand in what everybody is to read of a signed report, and what is found of them. Each place names
 * the text that was read by its hash, so no If-Match is needed.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class NamedTextsOfReportResource {
    private final NamesInReport namesInReport;
    private final SeenReviews seenReviews;
    private final Callers callers;

    NamedTextsOfReportResource(NamesInReport namesInReport, SeenReviews seenReviews, Callers callers) {
        this.namesInReport = namesInReport;
        this.seenReviews = seenReviews;
        this.callers = callers;
    }

    /** From the moment on in which the review is closed. */
    @GET
    @Path("quarterly-reviews/{code}/named-texts")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
    public Page<NamedText> list(@PathParam("code") String code, @BeanParam Paging paging) {
        return NamedText.page(namesInReport.of(seenReviews.required(callers.current(), code)), code, paging);
    }

    @POST
    @Path("quarterly-reviews/{code}/name-findings")
    @RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR})
    @Write("quarterly-review.find-who-is-meant")
    @APIResponseSchema(value = Said.class, responseCode = "200", responseDescription = "What was found of each word")
    public Response find(@PathParam("code") String code, @NotNull @Valid FindingRequest request) {
        var found =
                namesInReport.find(code, request.places(), request.personMeant(), request.reason(), callers.current());
        return Response.ok(Said.of(found)).build();
    }
}
