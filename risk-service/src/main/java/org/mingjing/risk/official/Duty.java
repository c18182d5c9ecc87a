package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.mingjing.events.risk.DutyRecorded;
import org.mingjing.kit.problem.RuleBroken;

/** What a post is charged with. */
@Entity
@Table(name = "duty")
class Duty extends DatedRecord {
    @Column(name = "post_code")
    private String postCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DutyKind kind;

    /** Code of a power, or of the unit that is overseen. */
    @Column(name = "subject_code")
    private String subjectCode;

    protected Duty() {}

    Duty(String postCode, DutyKind kind, String subjectCode, Period period, UUID corrects, Said recorded) {
        super(period, corrects, recorded);
        this.postCode = postCode;
        this.kind = kind;
        this.subjectCode = subjectCode;
    }

    /** @param known every duty about the same subject */
    void refuseBeside(Collection<Duty> known) {
        known.stream()
                .filter(other -> other.inForce() && other.kind == kind && other.subjectCode.equals(subjectCode))
                .filter(other -> other.period().overlaps(period()))
                .filter(other -> kind.belongsToOnePost() || other.postCode.equals(postCode))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken("duty-given-already", kind, subjectCode, other.postCode);
                });
    }

    boolean isThis(String otherPost, DutyKind otherKind, LocalDate from) {
        return postCode.equals(otherPost)
                && kind == otherKind
                && period().from().equals(from);
    }

    void refuseUnlessFor(Post post) {
        post.refuseUnlessWithin(period());
        if (kind == DutyKind.OVERSEE && !post.leads()) {
            throw new RuleBroken("only-leaders-oversee", post.code());
        }
    }

    DutyRecorded told() {
        return new DutyRecorded(
                id(), postCode, kind.name(), subjectCode, period().from(), period().until(), !inForce());
    }

    String postCode() {
        return postCode;
    }

    DutyKind kind() {
        return kind;
    }

    String subjectCode() {
        return subjectCode;
    }
}
