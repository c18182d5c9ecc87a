package org.mingjing.risk.review.report;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.catalogue.publication.Cached;
import org.mingjing.risk.pdf.PublicPrints;

/** Published risk assessment reports, for everybody. */
@Path("public/risk-reports")
@PermitAll
public class PublicReportResource {
    private static final String PDF = "application/pdf";

    private final ReadReports readReports;
    private final PublicPrints publicPrints;
    private final Cached cached;

    PublicReportResource(ReadReports readReports, PublicPrints publicPrints, Cached cached) {
        this.readReports = readReports;
        this.publicPrints = publicPrints;
        this.cached = cached;
    }

    /** Only for the API document, which cannot see through {@link org.mingjing.kit.paging.Page}. */
    record ReportPages(List<ReadReports.Published> items, String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ReportPages.class,
            responseCode = "200",
            responseDescription = "Published reports, by bureau and quarter")
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("year") Integer year,
            @BeanParam Paging paging,
            @Context Request request) {
        return cached.answer(request, readReports.page(unit, year, paging));
    }

    /** The bytes whose SHA-256 was told at the publication. */
    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)))
    public Response report(@PathParam("code") String code, @Context Request request) {
        var report = readReports.forEverybody(code);
        return cached.answer(request, report.sha256(), report::content);
    }

    @GET
    @Path("{code}/pdf")
    @Produces(PDF)
    @APIResponse(responseCode = "200", description = "The report, printed")
    public Response printed(@PathParam("code") String code, @Context Request request) {
        var report = readReports.forEverybody(code);
        return Response.fromResponse(cached.answerLong(
                        request,
                        "pdf-" + report.sha256(),
                        PDF,
                        () -> publicPrints.of("report " + code, report.sha256(), () -> ReportPage.of(report))))
                .header("Content-Disposition", "attachment; filename=\"" + code + ".pdf\"")
                .build();
    }
}
