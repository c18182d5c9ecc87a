package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.LevelOverridden;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;

/**
 * A level set by people against the derived one. Whoever raises does it alone and at once; whoever lowers says why and until
 * when, and another person signs. A lowered level falls back by itself.
 */
@Entity
@Table(name = "level_override")
class LevelOverride {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Embedded
    private Adjustment adjustment;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OverrideStatus status;

    @Embedded
    private OverrideTrail.Asked asked;

    @Embedded
    private OverrideTrail.Signed signed;

    @Column(name = "expiry_reported_at")
    private OffsetDateTime expiryReportedAt;

    @Embedded
    private OverrideTrail.Closed closed;

    @Version
    @Column(name = "version")
    private long version;

    protected LevelOverride() {}

    /** @param derived the level that the scheme gives now */
    LevelOverride(String powerCode, Level derived, Level wanted, LocalDate expiresOn, OverrideTrail.Asked asked) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.adjustment = new Adjustment(derived, wanted, expiresOn);
        this.asked = asked;
        adjustment.refuseUnlessItChanges(powerCode);
        adjustment.refuseUnlessAhead(asked.at().toLocalDate());
        if (adjustment.lowers()) {
            refuseUnlessReasonedAndEnding(asked.at().toLocalDate());
        }
        this.status = adjustment.lowers() ? OverrideStatus.PROPOSED : OverrideStatus.IN_FORCE;
    }

    private void refuseUnlessReasonedAndEnding(LocalDate from) {
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw new RuleBroken("level-override-without-reason", powerCode);
        }
        adjustment.refuseUnlessEnds(from, powerCode);
    }

    void refuseIfWeakerThan(LevelOverride before) {
        adjustment.refuseIfWeakerThan(before.adjustment, powerCode);
    }

    /** @param derived the level that the scheme gives now: nobody signs for another one than was asked about */
    void sign(String second, Level derived, OffsetDateTime now) {
        refuseUnless(OverrideStatus.PROPOSED);
        refuseOwn(second);
        if (derived != adjustment.from()) {
            throw new RuleBroken("level-override-outdated", powerCode, adjustment.from(), derived);
        }
        adjustment.refuseUnlessAhead(now.toLocalDate());
        status = OverrideStatus.IN_FORCE;
        signed = new OverrideTrail.Signed(second, now);
    }

    void refuse(String second, String because, OffsetDateTime now) {
        refuseUnless(OverrideStatus.PROPOSED);
        refuseOwn(second);
        close(OverrideStatus.REFUSED, second, because, now);
    }

    /** Back to the derived level, which nobody has to sign for. */
    void end(String by, String because, OffsetDateTime now) {
        refuseUnless(OverrideStatus.IN_FORCE);
        close(OverrideStatus.ENDED, by, because, now);
    }

    /** @return whether it expired just now */
    boolean expire(OffsetDateTime now) {
        boolean over = status == OverrideStatus.IN_FORCE && adjustment.isOverOn(now.toLocalDate());
        if (over) {
            close(OverrideStatus.EXPIRED, null, null, now);
        }
        return over;
    }

    void lapse(OffsetDateTime now) {
        refuseUnless(OverrideStatus.IN_FORCE);
        close(OverrideStatus.LAPSED, null, null, now);
    }

    /** Nobody signs any more, for the power has ended. */
    void withdraw(OffsetDateTime now) {
        refuseUnless(OverrideStatus.PROPOSED);
        close(OverrideStatus.WITHDRAWN, null, null, now);
    }

    /** @return whether it is to be reported, which is done once */
    boolean reportExpiry(OffsetDateTime now) {
        boolean due = status == OverrideStatus.IN_FORCE && expiryReportedAt == null;
        if (due) {
            expiryReportedAt = now;
        }
        return due;
    }

    private void refuseUnless(OverrideStatus needed) {
        if (status != needed) {
            throw new RuleBroken("level-override-is", powerCode, status.nameZh(), status);
        }
    }

    private void refuseOwn(String second) {
        if (second.equals(asked.by())) {
            throw new RuleBroken("own-level-override", powerCode);
        }
    }

    private void close(OverrideStatus end, String by, String because, OffsetDateTime now) {
        status = end;
        closed = new OverrideTrail.Closed(by, now, because);
    }

    /** What is told of each of its steps. */
    LevelOverridden told() {
        return new LevelOverridden(
                id, powerCode, adjustment.from().name(), adjustment.to().name(), status.name(), adjustment.expiresOn());
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    Adjustment adjustment() {
        return adjustment;
    }

    OverrideStatus status() {
        return status;
    }

    boolean isInForce() {
        return status == OverrideStatus.IN_FORCE;
    }

    OverrideTrail.Asked asked() {
        return asked;
    }

    /** Null until somebody signed; a raised level needs nobody. */
    OverrideTrail.Signed signed() {
        return signed;
    }

    OffsetDateTime expiryReportedAt() {
        return expiryReportedAt;
    }

    /** Null while it is proposed or in force. */
    OverrideTrail.Closed closed() {
        return closed;
    }

    long version() {
        return version;
    }
}
