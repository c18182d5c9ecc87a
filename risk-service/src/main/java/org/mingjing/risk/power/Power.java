package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** A power of a unit as it is today, from its first revision through its ratings and publications to its end. */
@Entity
@Table(name = "power")
public class Power {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private PowerProfile profile;

    /** How many revisions were stated of it, whatever became of them. */
    @Column(name = "revisions")
    private int revisions;

    @Embedded
    private Standing standing;

    @Embedded
    private Levels levels;

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
        this.revisions = 1;
        this.standing = Standing.UNREFORMED;
        this.levels = Levels.UNRATED;
    }

    /** Takes over what a revision states; says whether that ended a delegation: whoever handled it came to own it. */
    boolean restate(PowerProfile stated) {
        refuseIfEnded();
        levels = stated.ratesLike(profile) ? levels : levels.stale();
        profile = stated;
        var before = standing;
        standing = standing.ownedBy(stated.unitCode());
        revision += standing == before ? 0 : 1;
        return standing != before;
    }

    /** So that each statement is a change of the power too, also one that waits for its day. */
    void countRevision() {
        revisions++;
    }

    /** Something a rating rests on is no longer what it was. */
    void ratingInputsChanged() {
        if (!hasEnded()) {
            levels = levels.stale();
        }
    }

    /**
     * The level by all that is known today. Whoever states the inputs could talk a published level down, so others hear
     * of a milder one only with the next catalogue, which passes the gates.
     */
    public void rate(Level rated) {
        refuseIfEnded();
        take(levels.rated(rated));
    }

    /**
     * Another level that new evidence suggested and a person accepted; a rating that was stale for other reasons stays so.
     * Others hear of a milder one too, if it was the level they know that the person lowered.
     */
    public void relevel(Level relevelled) {
        take(levels.relevelled(relevelled));
    }

    /**
     * What people set against the derived level is gone. One person can raise a level and end that again, so others hear of
     * a milder one only with the next catalogue: whoever raised to the published level and ended it would have lowered it.
     */
    public void unset(Level left) {
        take(levels.unset(left));
    }

    public void publish(String inCatalogue) {
        refuseIfEnded();
        levels = levels.publishedIn(inCatalogue);
        revision++;
    }

    private void take(Levels next) {
        if (levels.publishedLevel() != next.publishedLevel()) {
            revision++;
        }
        levels = next;
    }

    /** Cancelled means cancelled: what has ended is not reformed again. */
    void reform(ReformOrder order) {
        standing = standing.after(order, code, unitCode());
        revision++;
    }

    public void refuseIfEnded() {
        standing.refuseIfEnded(code);
    }

    /** Cancelled, or merged into another power: it may not be used, rated or changed any more. */
    public boolean hasEnded() {
        return standing.hasEnded();
    }

    public boolean isPublished() {
        return levels.isPublished();
    }

    public boolean isRated() {
        return ratingState() != RatingState.UNRATED;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return profile.unitCode();
    }

    int revisions() {
        return revisions;
    }

    public PowerProfile profile() {
        return profile;
    }

    public PowerStatus status() {
        return standing.status();
    }

    /** Who handles its cases; the unit that owns it unless it was delegated. */
    public String handlingUnitCode() {
        return standing.handledBy(unitCode());
    }

    /** Who owns it and who handles its cases. */
    public Set<String> unitCodes() {
        return new TreeSet<>(List.of(unitCode(), handlingUnitCode()));
    }

    /** What its reforms made of it. */
    public Standing standing() {
        return standing;
    }

    /** What its ratings and publications made of it. */
    public Levels levels() {
        return levels;
    }

    public Level level() {
        return levels.level();
    }

    /** The level that others work with; null while the power is in no published catalogue. */
    public Level publishedLevel() {
        return levels.publishedLevel();
    }

    public RatingState ratingState() {
        return levels.ratingState();
    }

    public long revision() {
        return revision;
    }

    public long version() {
        return version;
    }
}
