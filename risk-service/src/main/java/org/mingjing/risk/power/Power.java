package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** A power of a unit, from its first import through its ratings and publications to its cancellation. */
@Entity
@Table(name = "power")
public class Power {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private PowerProfile profile;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PowerStatus status;

    @Embedded
    private Cancellation cancellation;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_state")
    private RatingState ratingState;

    @Column(name = "rating_no")
    private int ratingNo;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_level")
    private Level publishedLevel;

    @Column(name = "published_rating_no")
    private Integer publishedRatingNo;

    @Column(name = "revision")
    private long revision;

    @Version
    @Column(name = "version")
    private long version;

    protected Power() {}

    Power(String code, PowerProfile profile) {
        this.id = Ids.next();
        this.code = code;
        this.profile = profile;
        this.status = PowerStatus.EFFECTIVE;
        this.ratingState = RatingState.UNRATED;
    }

    /** Takes over what a newer import states; a rating that rests on something else is stale from now on. */
    void restate(PowerProfile stated) {
        refuseIfCancelled();
        if (!stated.ratesLike(profile)) {
            ratingInputsChanged();
        }
        profile = stated;
    }

    /** Something a rating rests on is no longer what it was. */
    void ratingInputsChanged() {
        if (ratingState == RatingState.RATED && !isCancelled()) {
            ratingState = RatingState.STALE;
        }
    }

    /**
     * The level by all that is known today. Whoever states the inputs could talk a published level down, so others hear
     * of a milder one only with the next catalogue, which passes the gates.
     */
    public void rate(Level rated) {
        refuseIfCancelled();
        take(rated);
        ratingState = RatingState.RATED;
        if (isPublished() && publishedLevel.moreSevere(rated) == rated) {
            publishRating();
        }
    }

    /**
     * Another level that new evidence suggested and a person accepted; a rating that was stale for other reasons stays so.
     * Others hear of a milder one too, if it was the level they know that the person lowered.
     */
    public void relevel(Level relevelled) {
        boolean othersKnowLevel = level == publishedLevel;
        take(relevelled);
        if (isPublished() && (othersKnowLevel || publishedLevel.moreSevere(relevelled) == relevelled)) {
            publishRating();
        }
    }

    public void publish(String inCatalogue) {
        refuseIfCancelled();
        catalogueCode = inCatalogue;
        publishedLevel = level;
        publishedRatingNo = ratingNo;
        revision++;
    }

    private void take(Level next) {
        ratingNo++;
        level = next;
    }

    private void publishRating() {
        if (publishedLevel != level) {
            revision++;
        }
        publishedLevel = level;
        publishedRatingNo = ratingNo;
    }

    void cancel(Cancellation by) {
        refuseIfCancelled();
        status = PowerStatus.CANCELLED;
        cancellation = by;
        revision++;
    }

    private void refuseIfCancelled() {
        if (isCancelled()) {
            throw new RuleBroken("power-cancelled", code, cancellation.documentNo());
        }
    }

    public boolean isCancelled() {
        return status == PowerStatus.CANCELLED;
    }

    public boolean isPublished() {
        return catalogueCode != null;
    }

    public boolean isRated() {
        return ratingState != RatingState.UNRATED;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return profile.unitCode();
    }

    public PowerProfile profile() {
        return profile;
    }

    public PowerStatus status() {
        return status;
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    public Level level() {
        return level;
    }

    /** The level that others work with; null while the power is in no published catalogue. */
    public Level publishedLevel() {
        return publishedLevel;
    }

    public RatingState ratingState() {
        return ratingState;
    }

    public int ratingNo() {
        return ratingNo;
    }

    /** The rating on which the published level rests. */
    public Integer publishedRatingNo() {
        return publishedRatingNo;
    }

    public String catalogueCode() {
        return catalogueCode;
    }

    public long revision() {
        return revision;
    }

    public long version() {
        return version;
    }
}
