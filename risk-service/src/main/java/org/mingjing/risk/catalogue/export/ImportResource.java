package org.mingjing.risk.catalogue.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.power.Imported;

/** Exported catalogues that come back, changed or not, while their unit may still change them. */
@Path("imports/catalogues/{code}")
@RolesAllowed(Roles.UNIT_LEADER)
public class ImportResource {
    private final ImportCatalogue importCatalogue;
    private final Callers callers;
    private final Problems problems;

    ImportResource(ImportCatalogue importCatalogue, Callers callers, Problems problems) {
        this.importCatalogue = importCatalogue;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Consumes({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
    @Write("catalogue.import")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "200",
            responseDescription = "What the file changes, or would change")
    public Response importTable(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream file,
            @BeanParam ImportOptions options) {
        return answer(code, ExportedFile.ofTable(file), options, ifMatch);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Write("catalogue.import")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ImportReport.class,
            responseCode = "200",
            responseDescription = "What the file changes, or would change")
    public Response importJson(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream file,
            @BeanParam ImportOptions options) {
        return answer(code, ExportedFile.ofJson(file), options, ifMatch);
    }

    private Response answer(String code, ExportedFile file, ImportOptions options, String ifMatch) {
        var imported = importCatalogue.run(code, file, options.dryRun(), ifMatch, callers.current());
        if (imported instanceof Imported.LooksEnded refused) {
            return problems.answer("power-looks-ended", refused.errors(problems));
        }
        return Response.ok(((Imported.Done) imported).report()).build();
    }
}
