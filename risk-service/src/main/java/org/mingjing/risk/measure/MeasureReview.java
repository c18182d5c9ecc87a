package org.mingjing.risk.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;

/** Somebody looked whether a measure helps. It stands as it was written; looking again is another review. */
@Entity
@Immutable
@Table(name = "measure_review")
class MeasureReview {
    @Id
    private UUID id;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "effective")
    private boolean effective;

    @Column(name = "finding")
    private String finding;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    protected MeasureReview() {}

    MeasureReview(Measure measure, boolean effective, String finding, Caller by, LocalDate on) {
        this.id = Ids.next();
        this.measureId = measure.id();
        this.effective = effective;
        this.finding = finding;
        this.reviewedOn = on;
        this.reviewedBy = by.actor();
    }

    /** The first day on which a review of that day says nothing any more. */
    static LocalDate lapsesOn(LocalDate reviewedOn) {
        return reviewedOn.plusYears(1);
    }

    boolean effective() {
        return effective;
    }

    String finding() {
        return finding;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    String reviewedBy() {
        return reviewedBy;
    }
}
