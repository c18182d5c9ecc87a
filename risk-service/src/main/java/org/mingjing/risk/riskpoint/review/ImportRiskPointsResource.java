package org.mingjing.risk.riskpoint.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;

/** Tables of risk points, of one person or of a review. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ImportRiskPointsResource {
    private final ImportRiskPoints importRiskPoints;
    private final Callers callers;

    ImportRiskPointsResource(ImportRiskPoints importRiskPoints, Callers callers) {
        this.importRiskPoints = importRiskPoints;
        this.callers = callers;
    }

    /**
     * Each new row is a proposal of who sends the table, and may say in nobody_meant why what looks like an official's name is none.
     * Where the recorder of a review names it, the rows are its decisions: they say in proposed_by who found them and count when
     * members of the review have signed it, and with deleteAbsent those retire then that the table leaves out.
     */
    @POST
    @Path("imports/risk-points")
    @Consumes({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
    @Write("risk-points.import")
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "200",
            responseDescription = "What the table changed, will change when its review is signed, or would change")
    public Response importTable(
            InputStream table, @BeanParam ImportOptions options, @QueryParam("review") UUID review) {
        return Response.ok(importRiskPoints.run(table, options, review, callers.current()))
                .build();
    }
}
