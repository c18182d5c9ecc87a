package org.mingjing.process.logged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
     * Of one at a time. A charge is named only where it belongs to no case: what was charged in one goes with the case.
     *
     * @param charge its code
     * @param refusedCharge the card that the refused charge cost
     * @param erasure whose reason shall go, as {@link Erased} named it
     * @param reason is not public, and for the record of the office
     */
    public record Erasure(
            @Size(min = 1, max = 100) String caseNumber,
            @Size(min = 1, max = 100) String official,
            @Size(min = 1, max = 100) String charge,
            @Size(min = 1, max = 100) String refusedCharge,
            UUID complaint,
            UUID erasure,
            @NotNull ErasureBasis basis,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param entries of how many entries something was erased
     * @param erasure what this one is called, for whoever has to erase its reason
     */
    public record Erased(int entries, UUID erasure) {}

    @POST
    @RolesAllowed(Roles.SECURITY_ADMIN)
    @Write("log.erase")
    public Response erase(@Valid @NotNull Erasure erasure) {
        if (callers.current().is(erasure.official())) {
            throw new RuleBroken("own-matter");
        }
        var erased = erase.erase(subject(erasure), erasure.basis(), erasure.reason(), callers.current());
        return Response.status(Response.Status.CREATED).entity(erased).build();
    }

    private String subject(Erasure erasure) {
        var named = Stream.of(
                        Optional.ofNullable(erasure.caseNumber()).map(this::ofCase),
                        Optional.ofNullable(erasure.official()).map(Subjects::official),
                        Optional.ofNullable(erasure.charge()).map(Subjects::charge),
                        Optional.ofNullable(erasure.refusedCharge()).map(Subjects::refusedCharge),
                        Optional.ofNullable(erasure.complaint()).map(Subjects::complaint),
                        Optional.ofNullable(erasure.erasure()).map(Subjects::erasure))
                .flatMap(Optional::stream)
                .toList();
        if (named.size() != 1) {
            throw new RuleBroken("log-erasure-of-one");
        }
        return named.get(0);
    }

    private String ofCase(String number) {
        return caseLog.nameOf(number).map(Subjects::ofCase).orElseThrow(() -> new RuleBroken("log-subject-unknown"));
    }
}
