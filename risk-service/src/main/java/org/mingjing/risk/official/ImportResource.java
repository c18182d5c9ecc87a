package org.mingjing.risk.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;

/** The tables from which posts, officials, holdings and duties are taken over. What they leave out stays as it is. */
@Path("/")
@Consumes({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
@RolesAllowed({Roles.RISK_ANALYST, Roles.UNIT_LEADER})
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String REASON = "import";

    private final ImportPosts importPosts;
    private final ImportOfficials importOfficials;
    private final ImportHoldings importHoldings;
    private final ImportDuties importDuties;
    private final Recorders recorders;

    ImportResource(
            ImportPosts importPosts,
            ImportOfficials importOfficials,
            ImportHoldings importHoldings,
            ImportDuties importDuties,
            Recorders recorders) {
        this.importPosts = importPosts;
        this.importOfficials = importOfficials;
        this.importHoldings = importHoldings;
        this.importDuties = importDuties;
        this.recorders = recorders;
    }

    @POST
    @Path("imports/posts")
    @Write("posts.import")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    public Response posts(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importPosts.run(csv, dryRun(options), recorders.saying(REASON)))
                .build();
    }

    @POST
    @Path("imports/officials")
    @Write("officials.import")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    public Response officials(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importOfficials.run(csv, dryRun(options), recorders.saying(REASON)))
                .build();
    }

    @POST
    @Path("imports/holdings")
    @Write("holdings.import")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    public Response holdings(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importHoldings.run(csv, dryRun(options), recorders.saying(REASON)))
                .build();
    }

    @POST
    @Path("imports/duties")
    @Write("duties.import")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    public Response duties(InputStream csv, @BeanParam ImportOptions options) {
        return Response.ok(importDuties.run(csv, dryRun(options), recorders.saying(REASON)))
                .build();
    }

    private static boolean dryRun(ImportOptions options) {
        if (options.deleteAbsent()) {
            throw new RuleBroken("history-is-not-deleted");
        }
        return options.dryRun();
    }
}
