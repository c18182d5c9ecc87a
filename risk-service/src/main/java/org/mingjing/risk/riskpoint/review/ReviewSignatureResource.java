package org.mingjing.risk.riskpoint.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;

/** The members of a review read its list and say, whatever their role, whether what one of them put on record was so. */
@Path("/")
@RolesAllowed({
    Roles.HANDLER,
    Roles.EXAMINER,
    Roles.REVIEWER,
    Roles.APPROVER,
    Roles.COLLECTIVE_MEMBER,
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST
})
@Produces(MediaType.APPLICATION_JSON)
public class ReviewSignatureResource {
    private final SignReview signReview;
    private final SeenRiskPointReviews seenReviews;
    private final Callers callers;

    ReviewSignatureResource(SignReview signReview, SeenRiskPointReviews seenReviews, Callers callers) {
        this.signReview = signReview;
        this.seenReviews = seenReviews;
        this.callers = callers;
    }

    /** @param sha256 of the record that was read */
    public record SignatureRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    public record ObjectionRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotBlank @Size(max = 2000) String reason) {}

    /** A member bears out what is on record. By the second of them it counts. */
    @POST
    @Path("risk-point-reviews/{id}/signatures")
    @Write("risk-point-review.sign")
    @APIResponseSchema(
            value = RiskPointReviewView.class,
            responseCode = "200",
            responseDescription = "The review, signed")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid SignatureRequest request) {
        return Response.ok(seenReviews.view(signReview.sign(id, request.sha256(), null, callers.current())))
                .build();
    }

    /** A member says that what is on record was not so. */
    @POST
    @Path("risk-point-reviews/{id}/objections")
    @Write("risk-point-review.object")
    @APIResponseSchema(
            value = RiskPointReviewView.class,
            responseCode = "200",
            responseDescription = "The review, with the objection")
    public Response object(@PathParam("id") UUID id, @NotNull @Valid ObjectionRequest request) {
        var review = signReview.sign(id, request.sha256(), request.reason(), callers.current());
        return Response.ok(seenReviews.view(review)).build();
    }

    /** The table that the review decided on, byte by byte as its recorder sent it. */
    @GET
    @Path("risk-point-reviews/{id}/list")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR
    })
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response list(@PathParam("id") UUID id) {
        var file = seenReviews.file(callers.current(), id);
        var format = file.isWorkbook() ? SheetFormat.XLSX : SheetFormat.CSV;
        return Response.ok(file.bytes())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"risk-points-" + id + "." + format.extension() + "\"")
                .build();
    }
}
