package org.mingjing.risk.review.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.pdf.PrintPage;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewView;
import org.mingjing.risk.review.SeenReviews;

/**
 * The report of a review for staff, its signatures, and the closing that rests on them. Members who were there read
 * and sign it whatever their role: a chair of any role can bring the review to its end.
 */
@Path("/")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.RISK_ANALYST, Roles.AUDITOR})
public class ReportResource {
    private final ReadReports readReports;
    private final SeenReviews seenReviews;
    private final SignReport signReport;
    private final CloseReview closeReview;
    private final Signature.Given signatures;
    private final PrintPage printPage;
    private final Callers callers;

    ReportResource(
            ReadReports readReports,
            SeenReviews seenReviews,
            SignReport signReport,
            CloseReview closeReview,
            Signature.Given signatures,
            PrintPage printPage,
            Callers callers) {
        this.readReports = readReports;
        this.seenReviews = seenReviews;
        this.signReport = signReport;
        this.closeReview = closeReview;
        this.signatures = signatures;
        this.printPage = printPage;
        this.callers = callers;
    }

    /** @param reportSha256 of the report that is signed, which is its ETag */
    public record SignatureRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String reportSha256) {}

    public record SignatureView(String official, String reportSha256, OffsetDateTime signedAt) {
        static SignatureView of(Signature signature) {
            return new SignatureView(signature.official(), signature.reportSha256(), signature.signedAt());
        }
    }

    /** The bytes that are signed. Until the review is closed they change with what is written down. */
    @GET
    @Path("quarterly-reviews/{code}/report")
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
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)))
    public Response report(@PathParam("code") String code) {
        var report = readReports.forStaff(callers.current(), code);
        return Response.ok(report.content())
                .header(HttpHeaders.ETAG, "\"" + report.sha256() + "\"")
                .build();
    }

    @GET
    @Path("quarterly-reviews/{code}/report/pdf")
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
    @Produces("application/pdf")
    @APIResponse(responseCode = "200", description = "The report, printed")
    public Response printed(@PathParam("code") String code) {
        var report = readReports.forStaff(callers.current(), code);
        return Response.ok(printPage.print(ReportPage.of(report)))
                .header("Content-Disposition", "attachment; filename=\"" + code + ".pdf\"")
                .build();
    }

    @GET
    @Path("quarterly-reviews/{code}/signatures")
    public Page<SignatureView> signatures(@PathParam("code") String code, @BeanParam Paging paging) {
        return signatures.page(seenReviews.required(callers.current(), code), paging, SignatureView::of);
    }

    /** By a member who was there, whatever their role. Whatever is written down afterwards makes another report, to be signed anew. */
    @POST
    @Path("quarterly-reviews/{code}/signatures")
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
    @Write("quarterly-review.sign")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response sign(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SignatureRequest request) {
        return answer(signReport.sign(code, request.reportSha256(), ifMatch, callers.current()));
    }

    @POST
    @Path("quarterly-reviews/{code}/closing")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("quarterly-review.close")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The review, closed on its signed report")
    public Response close(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(closeReview.close(code, ifMatch, callers.current()));
    }

    private static Response answer(QuarterlyReview review) {
        return Response.ok(ReviewView.of(review))
                .header(HttpHeaders.ETAG, ETags.of(review.version()))
                .build();
    }
}
