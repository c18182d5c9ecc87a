package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A power as staff see it.
 *
 * @param publishedLevel the level that others work with; stricter than the level until a milder one was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerView(
        String code,
        String unitCode,
        PowerType type,
        Scope scope,
        String nameZh,
        String nameEn,
        String legalBasis,
        LedBy ledBy,
        Attention publicAttention,
        boolean delegatedBySuperior,
        Discretion discretion,
        int importance,
        int yearlyCases,
        int corruptionProbability,
        LimitView statutoryLimit,
        LimitView promisedLimit,
        PowerStatus status,
        CancellationView cancellation,
        Level level,
        Level publishedLevel,
        RatingState ratingState,
        String catalogueCode,
        long revision) {

    public record LimitView(int amount, LimitUnit unit) {}

    public record CancellationView(String documentNo, LocalDate cancelledOn, String reason) {}

    static PowerView of(Power power) {
        var profile = power.profile();
        var cancellation = power.cancellation();
        return new PowerView(
                power.code(),
                profile.unitCode(),
                profile.type(),
                profile.scope(),
                profile.nameZh(),
                profile.nameEn(),
                profile.legalBasis(),
                profile.ledBy(),
                profile.publicAttention(),
                profile.delegatedBySuperior(),
                profile.discretion(),
                profile.importance(),
                profile.yearlyCases(),
                profile.corruptionProbability(),
                new LimitView(profile.statutoryLimit(), profile.statutoryUnit()),
                new LimitView(profile.promisedLimit(), profile.promisedUnit()),
                power.status(),
                cancellation == null
                        ? null
                        : new CancellationView(
                                cancellation.documentNo(), cancellation.cancelledOn(), cancellation.reason()),
                power.level(),
                power.publishedLevel(),
                power.ratingState(),
                power.catalogueCode(),
                power.revision());
    }
}
