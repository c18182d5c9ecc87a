package org.mingjing.risk.power;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.write.Write;

/** What a unit states of its powers, each time from a day on. */
@Path("/")
@RolesAllowed(Roles.UNIT_LEADER)
@Produces(MediaType.APPLICATION_JSON)
public class PowerRevisionResource {
    private final CreatePower createPower;
    private final RevisePower revisePower;
    private final WithdrawRevision withdrawRevision;
    private final SeenPowers seenPowers;
    private final Callers callers;
    private final Problems problems;

    PowerRevisionResource(
            CreatePower createPower,
            RevisePower revisePower,
            WithdrawRevision withdrawRevision,
            SeenPowers seenPowers,
            Callers callers,
            Problems problems) {
        this.createPower = createPower;
        this.revisePower = revisePower;
        this.withdrawRevision = withdrawRevision;
        this.seenPowers = seenPowers;
        this.callers = callers;
        this.problems = problems;
    }

    public record NewPower(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            String code,

            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 200) String documentNo,
            @NotNull @Valid PowerStatement statement) {
        RevisionOrder order() {
            return new RevisionOrder(validFrom, reason, documentNo, null);
        }
    }

    /**
     * @param validFrom a later day than today lets the revision wait for it
     * @param corrects number of the last revision, when this one puts right what was stated for the same day
     */
    public record RevisionRequest(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 2000) String reason,
            @Size(max = 200) String documentNo,
            @Min(1) Integer corrects,
            @NotNull @Valid PowerStatement statement) {
        RevisionOrder order() {
            return new RevisionOrder(validFrom, reason, documentNo, corrects);
        }
    }

    public record WithdrawalRequest(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("powers")
    @Write("power.create")
    @APIResponseSchema(value = PowerView.class, responseCode = "201", responseDescription = "The power, not rated yet")
    public Response create(@NotNull @Valid NewPower request) {
        var stated =
                createPower.create(request.code(), request.statement().content(), request.order(), callers.current());
        return answer(stated, Response.created(URI.create("powers/" + request.code())));
    }

    @POST
    @Path("powers/{code}/revisions")
    @Write("power.revise")
    @APIResponseSchema(
            value = PowerView.class,
            responseCode = "200",
            responseDescription = "The power as it is today, which a revision that waits has not changed")
    public Response revise(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevisionRequest request) {
        var stated =
                revisePower.revise(code, ifMatch, request.statement().content(), request.order(), callers.current());
        return answer(stated, Response.ok());
    }

    @POST
    @Path("powers/{code}/revisions/{no}/withdrawal")
    @Write("power.withdraw-revision")
    @APIResponseSchema(
            value = PowerView.class,
            responseCode = "200",
            responseDescription = "The power, on which that revision does not wait any more")
    public Response withdraw(
            @PathParam("code") String code,
            @PathParam("no") int no,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawalRequest request) {
        return answer(withdrawRevision.withdraw(code, no, ifMatch, request.reason(), callers.current()), Response.ok());
    }

    private Response answer(Stated stated, Response.ResponseBuilder done) {
        if (stated instanceof Stated.LooksEnded refused) {
            return problems.answer("power-looks-ended", refused.errors(problems));
        }
        return answer(((Stated.Done) stated).power(), done);
    }

    private Response answer(Power power, Response.ResponseBuilder done) {
        return done.entity(seenPowers.view(power))
                .header(HttpHeaders.ETAG, ETags.of(power.version()))
                .build();
    }
}
