package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A power as staff see it, today or as of another day. Of another day it says nothing of its publication, which catalogues
 * tell of.
 *
 * @param handlingUnitCode who handles its cases; another than the owner after a delegation
 * @param legalBasis the legal bases of the details in one line
 * @param mergedInto the power this one ended in; left out otherwise
 * @param publishedLevel the level that others work with; stricter than the level until a milder one was published
 * @param statedIn the revision that all this is stated in
 * @param asOf the day asked for; left out for today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerView(
        String code,
        String unitCode,
        String handlingUnitCode,
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
        PowerDetails details,
        PowerStatus status,
        CancellationView cancellation,
        String mergedInto,
        Level level,
        Level publishedLevel,
        RatingState ratingState,
        String catalogueCode,
        Long revision,
        RevisionRef statedIn,
        LocalDate asOf) {

    public record LimitView(int amount, LimitUnit unit) {}

    public record CancellationView(String documentNo, LocalDate cancelledOn, String reason) {
        static CancellationView of(Cancellation cancellation) {
            return cancellation == null
                    ? null
                    : new CancellationView(
                            cancellation.documentNo(), cancellation.cancelledOn(), cancellation.reason());
        }
    }

    /** @param madeAt when it was stated: what is valid from a day long gone may have been stated only yesterday */
    public record RevisionRef(int no, LocalDate validFrom, OffsetDateTime madeAt) {}

    private record Rated(
            Level level, Level publishedLevel, RatingState ratingState, String catalogueCode, Long revision) {}

    static PowerView of(Power power, PowerRevision current) {
        var rated = new Rated(
                power.level(),
                power.publishedLevel(),
                power.ratingState(),
                power.levels().catalogueCode(),
                power.revision());
        return of(current, power.standing(), rated, null);
    }

    static PowerView asOf(DatedPower dated) {
        var rated = new Rated(dated.level(), null, null, null, null);
        return of(dated.revision().orElseThrow(), dated.standing(), rated, dated.day());
    }

    private static PowerView of(PowerRevision revision, Standing standing, Rated rated, LocalDate asOf) {
        var profile = revision.content().profile();
        return new PowerView(
                revision.powerCode(),
                profile.unitCode(),
                standing.handledBy(profile.unitCode()),
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
                revision.content().details(),
                standing.status(),
                CancellationView.of(standing.cancellation()),
                standing.mergedInto(),
                rated.level(),
                rated.publishedLevel(),
                rated.ratingState(),
                rated.catalogueCode(),
                rated.revision(),
                new RevisionRef(
                        revision.no(),
                        revision.validFrom(),
                        revision.provenance().madeAt()),
                asOf);
    }
}
