package org.mingjing.risk.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.write.Write;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.SeenPowers;

@Path("/")
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
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
    private final RatePowers ratePowers;
    private final Ratings ratings;
    private final SeenPowers seenPowers;
    private final Callers callers;

    RatingResource(RatePowers ratePowers, Ratings ratings, SeenPowers seenPowers, Callers callers) {
        this.ratePowers = ratePowers;
        this.ratings = ratings;
        this.seenPowers = seenPowers;
        this.callers = callers;
    }

    /**
     * @param unitCode rates the powers of this unit and those below it; all powers when left out
     * @param reason why levels may become milder; powers that would have a milder one are left out without it
     */
    public record RatingRequest(
            @Size(max = 40) String unitCode,
            @Size(max = 2000) String reason) {}

    /** @param reason why the level becomes milder; may be left out where it does not */
    public record OneRating(@Size(max = 2000) String reason) {}

    /**
     * Another scheme may change the level of every power of a bureau: of each kind a thousand are named, and all counted.
     *
     * @param changed powers that had another level before
     * @param notJudged powers left out, because the scheme asks for what no analyst has judged about them
     * @param ofOnesOwn rated powers left out, because another analyst decides about their risk
     * @param falls powers left out, because nobody said why their level may become milder
     */
    public record RatingOutcome(
            int rated,
            Map<Level, Long> levels,
            int changedInAll,
            List<LevelChange> changed,
            int notJudgedInAll,
            List<String> notJudged,
            int ofOnesOwnInAll,
            List<String> ofOnesOwn,
            int fallsInAll,
            List<LevelChange> falls) {
        private static final int NAMED = 1_000;

        static RatingOutcome of(RatedPowers rated) {
            var leftOut = rated.leftOut();
            return new RatingOutcome(
                    rated.number(),
                    rated.levels(),
                    rated.changed().size(),
                    first(rated.changed()),
                    leftOut.notJudged().size(),
                    first(leftOut.notJudged()),
                    leftOut.ofOnesOwn().size(),
                    first(leftOut.ofOnesOwn()),
                    leftOut.falls().size(),
                    first(leftOut.falls()));
        }

        private static <T> List<T> first(List<T> all) {
            return all.subList(0, Math.min(NAMED, all.size()));
        }
    }

    @POST
    @Path("ratings")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("powers.rate")
    @APIResponseSchema(
            value = RatingOutcome.class,
            responseCode = "200",
            responseDescription = "How many powers were rated, and how")
    public Response rate(@NotNull @Valid RatingRequest request) {
        var unit = request.unitCode();
        var rater = new Rater(callers.current(), request.reason());
        var rated = unit == null ? ratePowers.rateAll(rater) : ratePowers.rateWithin(unit, rater);
        return Response.ok(RatingOutcome.of(rated)).build();
    }

    /** Rates one power by all that is so today, whether anything has changed or not. */
    @POST
    @Path("powers/{code}/ratings")
    @RolesAllowed(Roles.RISK_ANALYST)
    @Write("power.rate")
    @APIResponseSchema(
            value = RatingView.class,
            responseCode = "201",
            responseDescription = "The rating in force from now on")
    public Response rateOne(@PathParam("code") String code, @NotNull @Valid OneRating rating) {
        var rater = new Rater(callers.current(), rating.reason());
        return Response.status(Response.Status.CREATED)
                .entity(RatingView.of(ratePowers.rateOne(code, rater)))
                .build();
    }

    /** The rating in force; 404 for a power that has none yet. */
    @GET
    @Path("powers/{code}/rating")
    public RatingView current(@PathParam("code") String code) {
        return RatingView.of(ratings.current(rated(code)));
    }

    /** All ratings of a power, the first one first. */
    @GET
    @Path("powers/{code}/ratings")
    public Page<RatingView> history(@PathParam("code") String code, @BeanParam Paging paging) {
        var power = rated(code);
        var filter = "ratings of " + power.code();
        long after = paging.after(filter).number(0).orElse(0L);
        return Page.of(
                ratings.of(power, after, paging.fetch()),
                paging,
                filter,
                rating -> List.of("" + rating.no()),
                RatingView::of);
    }

    private Power rated(String code) {
        var power = seenPowers.required(callers.current(), code);
        if (!power.isRated()) {
            throw new NotFound();
        }
        return power;
    }
}
