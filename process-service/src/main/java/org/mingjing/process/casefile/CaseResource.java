package org.mingjing.process.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;
import org.mingjing.process.power.Level;

@Path("cases")
public class CaseResource {
    private final OpenCase openCase;
    private final ReadCases readCases;
    private final Callers callers;
    private final Problems problems;

    CaseResource(OpenCase openCase, ReadCases readCases, Callers callers, Problems problems) {
        this.openCase = openCase;
        this.readCases = readCases;
        this.callers = callers;
        this.problems = problems;
    }

    /** @param queryCode with it and the number the applicant follows the case; told here and never again */
    public record OpenedView(String number, String queryCode, Level level, CaseState state) {}

    @POST
    @RolesAllowed({Roles.HANDLER, Roles.INTEGRATION})
    @Write("case.open")
    public Response open(@Valid @NotNull Opening opening) {
        var answer = openCase.open(opening, callers.current());
        if (answer instanceof OpenCase.Opened opened) {
            var file = opened.file();
            return Response.created(URI.create("cases/" + file.number()))
                    .entity(new OpenedView(
                            file.number(),
                            opened.queryCode(),
                            file.level(),
                            file.life().state()))
                    .build();
        }
        var refused = (OpenCase.Refused) answer;
        return problems.answer(refused.problem(), refused.powerCode(), refused.cardCode());
    }

    @GET
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.JOINT_OFFICE,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    public Page<CaseSummary> list(
            @QueryParam("powerCode") String powerCode,
            @QueryParam("unitCode") String unitCode,
            @QueryParam("state") String state,
            @BeanParam Paging paging) {
        return readCases.list(CaseFiles.Filter.of(powerCode, unitCode, state), paging, callers.current());
    }

    @GET
    @Path("{number}")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.DEPUTY_LEADER,
        Roles.JOINT_OFFICE,
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.RISK_ANALYST,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    public CaseView one(@PathParam("number") String number) {
        return readCases.one(number, callers.current());
    }
}
