package org.mingjing.process.logged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.write.Write;

/**
 * Erasing at the request of whom it concerns. For the office that keeps the data safe and does no case: whoever acts in cases would
 * erase what they did.
 */
@Path("log/erasures")
public class ErasureResource {
    private final Erase erase;
    private final CaseLog caseLog;
    private final Callers callers;

    ErasureResource(Erase erase, CaseLog caseLog, Callers callers) {
        this.erase = erase;
        this.caseLog = caseLog;
        this.callers = callers;
    }

    /**
     * Of a case or of an official, never of both at once.
     *
     * @param reason is not public, and for the record of the office
     */
    public record Erasure(
            @Size(min = 1, max = 100) String caseNumber,
            @Size(min = 1, max = 100) String official,
            @NotNull ErasureBasis basis,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param entries of how many entries something was erased */
    public record Erased(int entries) {}

    @POST
    @RolesAllowed(Roles.SECURITY_ADMIN)
    @Write("log.erase")
    public Response erase(@Valid @NotNull Erasure erasure) {
        if (callers.current().is(erasure.official())) {
            throw new RuleBroken("own-matter");
        }
        var erased = erase.erase(subject(erasure), erasure.basis(), erasure.reason(), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(new Erased(erased))
                .build();
    }

    private String subject(Erasure erasure) {
        if ((erasure.caseNumber() == null) == (erasure.official() == null)) {
            throw new RuleBroken("log-erasure-of-one");
        }
        return erasure.official() != null
                ? Subjects.official(erasure.official())
                : caseLog.nameOf(erasure.caseNumber())
                        .map(Subjects::ofCase)
                        .orElseThrow(() -> new RuleBroken("log-subject-unknown"));
    }
}
