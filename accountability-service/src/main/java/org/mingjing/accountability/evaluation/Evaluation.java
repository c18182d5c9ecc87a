package org.mingjing.accountability.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.accountability.EvaluationNegative;
import org.mingjing.events.accountability.EvaluationRecorded;

/** A counted answer. Its id is random and its time a day: nothing leads back to the token, the case or the person. */
@Entity
@Table(name = "evaluation")
class Evaluation {
    /** 不满意 and 非常不满意 are a bad evaluation, 差评. */
    private static final int NEGATIVE_UP_TO = 2;

    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    private int stars;
    private String remark;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected Evaluation() {}

    Evaluation(Answer answer) {
        this.id = UUID.randomUUID();
        this.powerCode = answer.powerCode();
        this.unitCode = answer.unitCode();
        this.stars = answer.stars();
        this.remark = answer.remark();
        this.recordedOn = answer.recordedOn();
    }

    /** What is told of it: that there is one and, for one or two stars, that it is a bad one. */
    Stream<DomainEvent> events() {
        var recorded = new EvaluationRecorded(id, powerCode, unitCode, stars, recordedOn);
        return stars > NEGATIVE_UP_TO
                ? Stream.of(recorded)
                : Stream.of(recorded, new EvaluationNegative(id, powerCode, unitCode, stars, recordedOn));
    }

    UUID id() {
        return id;
    }
}
