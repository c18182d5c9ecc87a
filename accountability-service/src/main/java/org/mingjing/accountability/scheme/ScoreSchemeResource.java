package org.mingjing.accountability.scheme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.write.Write;

@Path("imports")
@RolesAllowed(Roles.SUPERVISOR)
class ScoreSchemeResource {
    private final ImportScoreParts importParts;
    private final ImportScoreTable importTable;

    ScoreSchemeResource(ImportScoreParts importParts, ImportScoreTable importTable) {
        this.importParts = importParts;
        this.importTable = importTable;
    }

    @POST
    @Path("score-parts")
    @Consumes("text/csv")
    @Write("score-parts.import")
    public Response parts(InputStream csv, @QueryParam("dryRun") boolean dryRun) {
        return Response.ok(importParts.take(csv, dryRun)).build();
    }

    @POST
    @Path("score-table")
    @Consumes("text/csv")
    @Write("score-table.import")
    public Response table(InputStream csv, @QueryParam("dryRun") boolean dryRun) {
        return Response.ok(importTable.take(csv, dryRun)).build();
    }
}
