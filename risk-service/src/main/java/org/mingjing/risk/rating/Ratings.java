package org.mingjing.risk.rating;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.power.Power;

@ApplicationScoped
public class Ratings implements PanacheRepositoryBase<Rating, UUID> {
    /** The rating on which the level of the power rests. */
    public Rating current(Power power) {
        return find("powerCode = ?1 and no = ?2", power.code(), power.ratingNo())
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** The rating that everybody may know of a published power. */
    public Rating published(Power power) {
        return find("powerCode = ?1 and no = ?2", power.code(), power.publishedRatingNo())
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    List<Rating> of(Power power) {
        return list("powerCode = ?1 order by no", power.code());
    }

    /** By power code; powers without a rating are left out. */
    public Map<String, Rating> current(Collection<Power> powers) {
        return stream(
                        "select r from Rating r join Power p on p.code = r.powerCode and p.ratingNo = r.no where p in ?1",
                        powers)
                .collect(toMap(Rating::powerCode, rating -> rating));
    }

    /** By power code; powers that were never published are left out. */
    public Map<String, Rating> published(Collection<Power> powers) {
        return stream(
                        "select r from Rating r join Power p on p.code = r.powerCode and p.publishedRatingNo = r.no where p in ?1",
                        powers)
                .collect(toMap(Rating::powerCode, rating -> rating));
    }
}
