package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The level of a power by all that is known, and the level that others work with.
 *
 * @param ratingNo counts the ratings; 0 before the first
 * @param catalogueCode of the catalogue it was published in last; null, as all that was published, while there was none
 * @param publishedRatingNo the rating on which the published level rests
 */
@Embeddable
public record Levels(
        @Enumerated(EnumType.STRING) @Column(name = "level") Level level,

        @Enumerated(EnumType.STRING) @Column(name = "rating_state")
        RatingState ratingState,

        @Column(name = "rating_no") int ratingNo,
        @Column(name = "catalogue_code") String catalogueCode,

        @Enumerated(EnumType.STRING) @Column(name = "published_level")
        Level publishedLevel,

        @Column(name = "published_rating_no") Integer publishedRatingNo) {

    static final Levels UNRATED = new Levels(null, RatingState.UNRATED, 0, null, null, null);

    boolean isPublished() {
        return catalogueCode != null;
    }

    Levels stale() {
        return ratingState == RatingState.RATED ? inState(RatingState.STALE) : this;
    }

    /** A milder level stays inside: others hear of it with the next catalogue. */
    Levels rated(Level rated) {
        return taking(rated).inState(RatingState.RATED).toldUnlessMilder();
    }

    /** As above, while what was stale stays so. */
    Levels unset(Level left) {
        return taking(left).toldUnlessMilder();
    }

    /** Others hear of a milder one too, if it was the level they know that was lowered. */
    Levels relevelled(Level relevelled) {
        var next = taking(relevelled);
        boolean othersKnowLevel = level == publishedLevel;
        return isPublished() && othersKnowLevel ? next.published() : next.toldUnlessMilder();
    }

    private Levels toldUnlessMilder() {
        return isPublished() && publishedLevel.moreSevere(level) == level ? published() : this;
    }

    Levels publishedIn(String catalogue) {
        return new Levels(level, ratingState, ratingNo, catalogue, level, ratingNo);
    }

    private Levels published() {
        return publishedIn(catalogueCode);
    }

    private Levels taking(Level next) {
        return new Levels(next, ratingState, ratingNo + 1, catalogueCode, publishedLevel, publishedRatingNo);
    }

    private Levels inState(RatingState state) {
        return new Levels(level, state, ratingNo, catalogueCode, publishedLevel, publishedRatingNo);
    }
}
