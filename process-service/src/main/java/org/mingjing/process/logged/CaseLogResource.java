package org.mingjing.process.logged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;
import org.mingjing.process.logged.EntriesOfCase.Logged;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.recusal.KnownCases;

/** What the log has of a case, opened: for whoever reads its register, and each reading is on record. */
@Path("cases/{number}/log")
public class CaseLogResource {
    private final KnownCases cases;
    private final CaseLog caseLog;
    private final EntriesOfCase entriesOfCase;
    private final Openings openings;
    private final Oversight oversight;
    private final Callers callers;

    CaseLogResource(
            KnownCases cases,
            CaseLog caseLog,
            EntriesOfCase entriesOfCase,
            Openings openings,
            Oversight oversight,
            Callers callers) {
        this.cases = cases;
        this.caseLog = caseLog;
        this.entriesOfCase = entriesOfCase;
        this.openings = openings;
        this.oversight = oversight;
        this.callers = callers;
    }

    /** Not found where nothing of the case was logged, as for whom the case is none of. */
    @GET
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
        Roles.AUDITOR
    })
    @Write("case.log.read")
    public Response read(@PathParam("number") String number) {
        var outline = cases.outline(number).orElseThrow(NotFound::new);
        oversight.require(callers.current(), outline.unitCode(), outline.powerCode());
        var name = caseLog.nameOf(number).orElseThrow(NotFound::new);
        var entries = entriesOfCase.under(name);
        var leaves = entries.stream().map(Logged::leaf).toList();
        var view = CaseLogView.of(name, entries, openings.of(leaves), entriesOfCase.erasedOf(leaves));
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
