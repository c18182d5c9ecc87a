package org.mingjing.process.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.process.recusal.ReadRecusals.MustRecuse;

/** Whoever must keep out of a case, so that their leader can see to somebody else. */
@Path("cases/{number}/recusals")
@RolesAllowed({Roles.UNIT_LEADER, Roles.DEPUTY_LEADER, Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.AUDITOR})
public class RecusalResource {
    private final ReadCases readCases;
    private final Callers callers;

    RecusalResource(ReadCases readCases, Callers callers) {
        this.readCases = readCases;
        this.callers = callers;
    }

    @GET
    public List<MustRecuse> of(@PathParam("number") String number) {
        return readCases.recusals(number, callers.current());
    }
}
