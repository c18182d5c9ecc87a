package org.mingjing.process.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;
import org.mingjing.process.collective.View;
import org.mingjing.process.collective.Vote;

@Path("cases/{number}/steps/{stepNo}")
public class StepResource {
    private final CompleteStep completeStep;
    private final GiveView giveView;
    private final KeepOutOfStep keepOut;
    private final Callers callers;
    private final Problems problems;

    StepResource(
            CompleteStep completeStep, GiveView giveView, KeepOutOfStep keepOut, Callers callers, Problems problems) {
        this.completeStep = completeStep;
        this.giveView = giveView;
        this.keepOut = keepOut;
        this.callers = callers;
        this.problems = problems;
    }

    public record ViewGiven(UUID id, int stepNo, String official, View view) {}

    @POST
    @Path("completion")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.UNIT_LEADER,
        Roles.JOINT_OFFICE
    })
    @Write("case.step.complete")
    public Response complete(
            @PathParam("number") String number,
            @PathParam("stepNo") int stepNo,
            @Valid @NotNull Completion completion) {
        if (keepOut.keepsOut(number, stepNo, callers.current())) {
            return problems.answer("interest-declared", number);
        }
        var answer = completeStep.complete(number, stepNo, completion, callers.current());
        return answer instanceof CompleteStep.Completed completed
                ? Response.ok(CaseSummary.of(completed.file())).build()
                : refused(((CompleteStep.Refused) answer).because());
    }

    @POST
    @Path("votes")
    @RolesAllowed(Roles.COLLECTIVE_MEMBER)
    @Write("case.step.vote")
    public Response vote(
            @PathParam("number") String number, @PathParam("stepNo") int stepNo, @Valid @NotNull GiveView.Said said) {
        if (keepOut.keepsOut(number, stepNo, callers.current())) {
            return problems.answer("interest-declared", number);
        }
        var answer = giveView.give(number, stepNo, said, callers.current());
        return answer instanceof GiveView.Given given
                ? given(given.vote())
                : refused(((GiveView.Refused) answer).because());
    }

    private Response refused(RuleBroken because) {
        return problems.answer(because.code(), because.arguments());
    }

    private static Response given(Vote vote) {
        return Response.status(Response.Status.CREATED)
                .entity(new ViewGiven(vote.id(), vote.stepNo(), vote.official(), vote.view()))
                .build();
    }
}
