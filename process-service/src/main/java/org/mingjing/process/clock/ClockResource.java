package org.mingjing.process.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;
import org.mingjing.process.calendar.Readers;

/** The clock of a case, and what stops or lengthens it. No day is taken from the caller: nobody pauses in hindsight. */
@Path("cases/{caseNumber}/clock")
class ClockResource {
    private final ReadClock readClock;
    private final ChangeCaseClock changeCaseClock;
    private final Problems problems;

    ClockResource(ReadClock readClock, ChangeCaseClock changeCaseClock, Problems problems) {
        this.readClock = readClock;
        this.changeCaseClock = changeCaseClock;
        this.problems = problems;
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
        Roles.PARTY_COMMITTEE,
        Roles.SUPERVISOR,
        Roles.JOINT_OFFICE,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    public Response clock(@PathParam("caseNumber") String caseNumber, @Context HttpHeaders headers) {
        return answer(caseNumber, headers);
    }

    @POST
    @Path("pauses")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_LEADER})
    @Write("clock.pause")
    public Response pause(
            @PathParam("caseNumber") String caseNumber, @Context HttpHeaders headers, @Valid @NotNull Pausing body) {
        return unlessKeptOut(
                caseNumber,
                headers,
                () -> changeCaseClock.pause(caseNumber, ifMatch(headers), body.kind(), body.evidence()));
    }

    @POST
    @Path("resumption")
    @RolesAllowed({Roles.HANDLER, Roles.UNIT_LEADER})
    @Write("clock.resume")
    public Response resume(@PathParam("caseNumber") String caseNumber, @Context HttpHeaders headers) {
        return unlessKeptOut(caseNumber, headers, () -> changeCaseClock.resume(caseNumber, ifMatch(headers)));
    }

    @POST
    @Path("extensions")
    @RolesAllowed(Roles.UNIT_LEADER)
    @Write("clock.extend")
    public Response extend(
            @PathParam("caseNumber") String caseNumber, @Context HttpHeaders headers, @Valid @NotNull Extending body) {
        return unlessKeptOut(
                caseNumber, headers, () -> changeCaseClock.extend(caseNumber, ifMatch(headers), body.grant()));
    }

    private static String ifMatch(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH);
    }

    private Response unlessKeptOut(String caseNumber, HttpHeaders headers, Runnable change) {
        if (changeCaseClock.keepsOut(caseNumber)) {
            return problems.answer("interest-declared", caseNumber);
        }
        change.run();
        return answer(caseNumber, headers);
    }

    private Response answer(String caseNumber, HttpHeaders headers) {
        var explained = readClock.read(caseNumber, Readers.language(headers));
        return Response.ok(explained)
                .header(HttpHeaders.ETAG, ETags.of(explained.version()))
                .build();
    }

    /** @param evidence the written notice that told the applicant */
    record Pausing(
            @NotNull PauseKind kind,
            @NotBlank @Size(max = 500) String evidence) {}

    record Extending(
            @Min(1) @Max(365) int amount,
            @NotNull LimitUnit unit,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 500) String basis,
            @NotBlank @Size(max = 200) String documentNo) {

        ClockGrant grant() {
            return ClockGrant.of(amount, unit, reason, basis, documentNo);
        }
    }
}
