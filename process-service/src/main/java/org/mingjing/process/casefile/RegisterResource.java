package org.mingjing.process.casefile;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.register.Correction;
import org.mingjing.process.register.RegisterEntry;

/** The registration form of a case: decision, execution and result, with what was corrected beside what was wrong. */
@Path("cases/{number}/register")
public class RegisterResource {
    private final ReadCases readCases;
    private final CorrectEntry correctEntry;
    private final Callers callers;
    private final Problems problems;

    RegisterResource(ReadCases readCases, CorrectEntry correctEntry, Callers callers, Problems problems) {
        this.readCases = readCases;
        this.correctEntry = correctEntry;
        this.callers = callers;
        this.problems = problems;
    }

    public record EntryView(
            UUID id,
            Integer stepNo,
            Stage stage,
            String kind,
            String official,
            String unitCode,
            @JsonRawValue String content,
            UUID corrects,
            OffsetDateTime recordedAt) {
        static EntryView of(RegisterEntry entry) {
            return new EntryView(
                    entry.id(),
                    entry.stepNo(),
                    entry.stage(),
                    entry.kind(),
                    entry.official(),
                    entry.unitCode(),
                    entry.content(),
                    entry.corrects(),
                    entry.recordedAt());
        }
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
        Roles.AUDITOR
    })
    public List<EntryView> entries(@PathParam("number") String number) {
        return readCases.entries(number, callers.current()).stream()
                .map(EntryView::of)
                .toList();
    }

    @POST
    @Path("{entry}/corrections")
    @RolesAllowed({
        Roles.HANDLER,
        Roles.EXAMINER,
        Roles.REVIEWER,
        Roles.APPROVER,
        Roles.COLLECTIVE_MEMBER,
        Roles.JOINT_OFFICE,
        Roles.UNIT_LEADER
    })
    @Write("case.register.correct")
    public Response correct(
            @PathParam("number") String number, @PathParam("entry") UUID entry, @Valid @NotNull Correction correction) {
        return correctEntry
                .correct(number, entry, correction, callers.current())
                .map(corrected -> Response.status(Response.Status.CREATED)
                        .entity(EntryView.of(corrected))
                        .build())
                .orElseGet(() -> problems.answer("interest-declared", number));
    }
}
