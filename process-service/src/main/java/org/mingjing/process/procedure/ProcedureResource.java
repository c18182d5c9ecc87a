package org.mingjing.process.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;

@Path("")
public class ProcedureResource {
    private final ImportProcedures importProcedures;
    private final Procedures procedures;
    private final Callers callers;

    ProcedureResource(ImportProcedures importProcedures, Procedures procedures, Callers callers) {
        this.importProcedures = importProcedures;
        this.procedures = procedures;
        this.callers = callers;
    }

    /** @param needsParty whether an application has to name, by code, whom the case is about: without it none is opened */
    public record ProcedureView(String powerCode, boolean needsParty, List<StepPlan> steps) {}

    @POST
    @Path("imports/procedures")
    @Consumes("text/csv")
    @RolesAllowed({Roles.SUPERVISOR, Roles.UNIT_LEADER})
    @Write("procedure.import")
    public Response importAll(InputStream csv, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return Response.ok(importProcedures.importAll(csv, dryRun, callers.current()))
                .build();
    }

    /** How a power is exercised is for everyone to know. */
    @GET
    @Path("public/procedures/{powerCode}")
    @PermitAll
    public ProcedureView of(@PathParam("powerCode") String powerCode) {
        var steps = procedures.of(powerCode);
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        return new ProcedureView(powerCode, procedures.needsParty(powerCode), steps);
    }
}
