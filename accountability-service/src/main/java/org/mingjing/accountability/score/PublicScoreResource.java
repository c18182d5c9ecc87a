package org.mingjing.accountability.score;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.mingjing.accountability.score.PartScore.Mark;
import org.mingjing.accountability.score.ScoreLine.Origin;
import org.mingjing.accountability.score.ScoreResource.Publication;
import org.mingjing.kit.problem.NotFound;

/** Published months, the latest publication of each; the ones it corrects stay named. */
@Path("public/scores/{unitCode}/{month: " + ScoreResource.MONTH + "}")
class PublicScoreResource {
    private final PublishedScores published;

    PublicScoreResource(PublishedScores published) {
        this.published = published;
    }

    @GET
    @PermitAll
    public PublicScore score(@PathParam("unitCode") String unit, @PathParam("month") String month) {
        var publications = published.of(unit, YearMonth.parse(month));
        if (publications.isEmpty()) {
            throw new NotFound();
        }
        return PublicScore.of(unit, month, publications);
    }

    record PublicScore(
            String unitCode,
            String month,
            int number,
            LocalDate publishedOn,
            BigDecimal total,
            List<PublicPart> parts,
            List<Publication> corrects) {

        static PublicScore of(String unit, String month, List<PublishedScore> publications) {
            var latest = publications.get(0);
            return new PublicScore(
                    unit,
                    month,
                    latest.number(),
                    latest.publishedOn(),
                    latest.score().total(),
                    latest.score().parts().stream().map(PublicPart::of).toList(),
                    publications.stream().skip(1).map(Publication::of).toList());
        }
    }

    record PublicPart(
            String part,
            String nameZh,
            String nameEn,
            BigDecimal weight,
            BigDecimal points,
            Mark mark,
            List<ScoreLine> lines) {

        static PublicPart of(PartScore part) {
            return new PublicPart(
                    part.part(),
                    part.nameZh(),
                    part.nameEn(),
                    part.weight(),
                    part.points(),
                    part.mark(),
                    part.lines().stream().map(PublicPart::withoutComplaints).toList());
        }

        /** Cards are public; which complaint it was is not. */
        private static ScoreLine withoutComplaints(ScoreLine line) {
            return new ScoreLine(
                    line.fact(),
                    line.points(),
                    line.origin().stream()
                            .filter(origin -> origin.kind() != Origin.Kind.COMPLAINT)
                            .toList());
        }
    }
}
