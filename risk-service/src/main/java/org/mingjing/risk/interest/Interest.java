package org.mingjing.risk.interest;

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
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.InterestDeclared;
import org.mingjing.events.risk.InterestEnded;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Period;

/** Something an official has to do with somebody whose matters they might decide. */
@Entity
@Table(name = "interest")
class Interest {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ObjectKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    private Relation relation;

    @Column(name = "object_code")
    private String objectCode;

    /** Sealed: who or what the object is, in words. */
    @Column(name = "particulars")
    private String particulars;

    @Embedded
    private Period period;

    @Column(name = "declared_at")
    private OffsetDateTime declaredAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Interest() {}

    Interest(
            UUID id,
            String officialCode,
            ObjectKind kind,
            Relation relation,
            String objectCode,
            String particulars,
            Period period,
            OffsetDateTime declaredAt) {
        if (!relation.fits(kind)) {
            throw new RuleBroken("relation-does-not-fit", relation, kind);
        }
        this.id = id;
        this.officialCode = officialCode;
        this.kind = kind;
        this.relation = relation;
        this.objectCode = objectCode;
        this.particulars = particulars;
        this.period = period;
        this.declaredAt = declaredAt;
    }

    /**
     * Over is what the official says is over; an earlier word about it stands once its day has passed. Its last day, on
     * which it still counts, is today or later: what keeps somebody out of a case is not gone the moment it is in the way.
     */
    void end(LocalDate lastDay, OffsetDateTime now) {
        if (lastDay.isBefore(now.toLocalDate())) {
            throw new RuleBroken("interest-ended-in-hindsight", lastDay);
        }
        if (period.endedBefore(now.toLocalDate()) || period.endedBefore(lastDay)) {
            throw new RuleBroken("record-ends-already", period.until());
        }
        period = period.until(lastDay);
        endedAt = now;
    }

    boolean repeats(Interest other) {
        return objectCode.equals(other.objectCode) && relation == other.relation && period.overlaps(other.period);
    }

    boolean inForceOn(LocalDate day) {
        return period.covers(day);
    }

    DomainEvent told() {
        return endedAt == null
                ? new InterestDeclared(id, officialCode, objectCode, period.from(), period.until())
                : new InterestEnded(id, officialCode, objectCode, period.from(), period.until());
    }

    UUID id() {
        return id;
    }

    String officialCode() {
        return officialCode;
    }

    ObjectKind kind() {
        return kind;
    }

    Relation relation() {
        return relation;
    }

    String objectCode() {
        return objectCode;
    }

    String particulars() {
        return particulars;
    }

    Period period() {
        return period;
    }

    OffsetDateTime declaredAt() {
        return declaredAt;
    }

    OffsetDateTime endedAt() {
        return endedAt;
    }

    long version() {
        return version;
    }
}
