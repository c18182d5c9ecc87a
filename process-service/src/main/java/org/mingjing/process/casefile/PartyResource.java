package org.mingjing.process.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;

/** Whom a case is about, as it is stated after it was opened. Not for its handlers: it decides on who keeps out. */
@Path("cases/{number}/parties")
@RolesAllowed({Roles.EXAMINER, Roles.UNIT_LEADER})
@Produces(MediaType.APPLICATION_JSON)
public class PartyResource {
    private final StateParty stateParty;
    private final ReadCases readCases;
    private final Callers callers;
    private final Problems problems;

    PartyResource(StateParty stateParty, ReadCases readCases, Callers callers, Problems problems) {
        this.stateParty = stateParty;
        this.readCases = readCases;
        this.callers = callers;
        this.problems = problems;
    }

    @POST
    @Write("case.party.state")
    @APIResponseSchema(
            value = CaseView.class,
            responseCode = "201",
            responseDescription = "The case with the party it is about")
    public Response state(@PathParam("number") String number, @NotNull @Valid StateParty.Statement statement) {
        var caller = callers.current();
        return stateParty.state(number, statement, caller)
                ? Response.status(Response.Status.CREATED)
                        .entity(readCases.one(number, caller))
                        .build()
                : problems.answer("interest-declared", number);
    }
}
