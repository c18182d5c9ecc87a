package org.mingjing.accountability.score;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.mingjing.kit.identity.Callers;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.write.Write;

@Path("scores/{unitCode}/{month: " + ScoreResource.MONTH + "}")
class ScoreResource {
    static final String MONTH = "[0-9]{4}-(?:0[1-9]|1[0-2])";

    private final MonthScores scores;
    private final PublishScore publishScore;
    private final PublishedScores published;
    private final Callers callers;
    private final UnitScope scope;

    ScoreResource(
            MonthScores scores,
            PublishScore publishScore,
            PublishedScores published,
            Callers callers,
            UnitScope scope) {
        this.scores = scores;
        this.publishScore = publishScore;
        this.published = published;
        this.callers = callers;
        this.scope = scope;
    }

    /** The month as it stands now, whether published or not. */
    @GET
    @RolesAllowed({Roles.UNIT_LEADER, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE, Roles.AUDITOR})
    public ScoreView score(@PathParam("unitCode") String unit, @PathParam("month") String month) {
        var reader = callers.current();
        scope.require(reader, unit);
        var score = scores.seenBy(reader, unit, YearMonth.parse(month));
        return ScoreView.of(unit, month, score, published.of(unit, YearMonth.parse(month)));
    }

    @POST
    @Path("publication")
    @RolesAllowed(Roles.SUPERVISOR)
    @Write("score.publish")
    public Response publish(@PathParam("unitCode") String unit, @PathParam("month") String month) {
        var publication = publishScore.publish(unit, YearMonth.parse(month), callers.current());
        return Response.status(Response.Status.CREATED)
                .entity(Publication.of(publication))
                .build();
    }

    record Publication(int number, BigDecimal total, LocalDate publishedOn) {

        static Publication of(PublishedScore score) {
            return new Publication(score.number(), score.score().total(), score.publishedOn());
        }
    }

    /**
     * A month with the records behind every point.
     *
     * @param publications the latest first
     * @param changedSince whether facts came since the latest publication, so that the month should be published again
     */
    record ScoreView(
            String unitCode,
            String month,
            BigDecimal total,
            int scheme,
            List<PartScore> parts,
            List<ScoreLine> notInTable,
            List<Publication> publications,
            boolean changedSince) {

        static ScoreView of(String unit, String month, Score score, List<PublishedScore> published) {
            return new ScoreView(
                    unit,
                    month,
                    score.total(),
                    score.scheme(),
                    score.parts(),
                    score.notInTable(),
                    published.stream().map(Publication::of).toList(),
                    !published.isEmpty() && !published.get(0).score().equals(score.told()));
        }
    }
}
