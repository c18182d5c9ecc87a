package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.SeenPowers;
import org.mingjing.risk.rating.PowerJudgement.AssessedLevels;
import org.mingjing.risk.rating.scheme.Consequence;
import org.mingjing.risk.rating.scheme.Criterion;
import org.mingjing.risk.rating.scheme.Judged;

/** What an analyst judges about powers, what is left of their risk, and where the two cannot both be true. */
@Path("/")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class RiskResource {
    private final PowerJudgements judgements;
    private final JudgePower judgePower;
    private final AssessRisk assessRisk;
    private final FindInconsistencies findInconsistencies;
    private final SeenPowers seenPowers;
    private final Callers callers;
    private final Clock clock;

    RiskResource(
            PowerJudgements judgements,
            JudgePower judgePower,
            AssessRisk assessRisk,
            FindInconsistencies findInconsistencies,
            SeenPowers seenPowers,
            Callers callers,
            Clock clock) {
        this.judgements = judgements;
        this.judgePower = judgePower;
        this.assessRisk = assessRisk;
        this.findInconsistencies = findInconsistencies;
        this.seenPowers = seenPowers;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Criteria and consequence that are left out stay as they were judged before; levels and acceptance are stated anew.
     *
     * @param criteria those that hold; an empty list says that none does
     * @param acceptedUntil the last day on which the residual risk is accepted
     */
    public record JudgementRequest(
            Set<@NotNull Criterion> criteria,
            Consequence consequence,
            Level currentLevel,
            Level residualLevel,
            boolean residualAccepted,
            LocalDate acceptedUntil,
            @NotBlank @Size(max = 2000) String basis) {
        JudgePower.Statement statement() {
            return new JudgePower.Statement(
                    new Judged(criteria, consequence),
                    new AssessedLevels(currentLevel, residualLevel, residualAccepted, acceptedUntil),
                    basis);
        }
    }

    public record JudgementView(
            String powerCode,
            int no,
            Set<Criterion> criteria,
            Consequence consequence,
            Level currentLevel,
            Level residualLevel,
            boolean residualAccepted,
            LocalDate acceptedUntil,
            String basis,
            String judgedBy,
            OffsetDateTime judgedAt) {
        static JudgementView of(PowerJudgement judgement) {
            var levels = judgement.levels();
            return new JudgementView(
                    judgement.powerCode(),
                    judgement.no(),
                    judgement.judged().criteria(),
                    judgement.judged().consequence(),
                    levels.current(),
                    levels.residual(),
                    levels.accepted(),
                    levels.acceptedUntil(),
                    judgement.basis(),
                    judgement.judgedBy(),
                    judgement.judgedAt());
        }
    }

    /** Only for the API document, which cannot see through the page. */
    record JudgementPage(List<JudgementView> items, String next) {}

    /** All judgements of a power, the first one first; the tag is the number of the last one. */
    @GET
    @Path("powers/{code}/judgements")
    @APIResponse(
            responseCode = "200",
            description = "All judgements of a power, the first one first; the tag is the number of the last one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JudgementPage.class)))
    public Response judgements(@PathParam("code") String code, @BeanParam Paging paging) {
        var power = seenPowers.required(callers.current(), code).code();
        var filter = "judgements of " + power;
        long after = paging.after(filter).number(0).orElse(0L);
        var page = Page.of(
                judgements.of(power, after, paging.fetch()),
                paging,
                filter,
                judgement -> List.of("" + judgement.no()),
                JudgementView::of);
        return Response.ok(page)
                .header(HttpHeaders.ETAG, ETags.of(judgements.latestNo(power)))
                .build();
    }

    @POST
    @Path("powers/{code}/judgements")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("power.judge")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = JudgementView.class,
            responseCode = "201",
            responseDescription = "The judgement, which replaces the one before")
    public Response judge(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid JudgementRequest request) {
        var judgement = judgePower.judge(code, request.statement(), ifMatch, callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(JudgementView.of(judgement))
                .header(HttpHeaders.ETAG, ETags.of(judgement.no()))
                .build();
    }

    /** Inherent, current and residual risk of a rated power as of a day, of today when none is named; 404 before its first rating. */
    @GET
    @Path("powers/{code}/risk-levels")
    public RiskLevelsView levels(@PathParam("code") String code, @QueryParam("asOf") LocalDate asOf) {
        seenPowers.required(callers.current(), code);
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return RiskLevelsView.of(code, day, assessRisk.on(day, code).orElseThrow(NotFound::new));
    }

    /**
     * Powers about which what is stated, judged and recorded cannot all be true, by power code. A page ends early where it would
     * look at too many that are in order, and names the next one.
     */
    @GET
    @Path("risk-inconsistencies")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.RISK_ANALYST, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public Page<RiskLevelsView> inconsistencies(@QueryParam("unit") String unit, @BeanParam Paging paging) {
        return findInconsistencies.page(callers.current(), unit, paging);
    }
}
