package org.mingjing.process.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;

/** What is laid down for a step; a case takes it over as it stood on the day the case was opened. */
@Embeddable
public record StepPlan(
        @Column(name = "step_no") int stepNo,
        @Enumerated(EnumType.STRING) Stage stage,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        @Enumerated(EnumType.STRING) Actor actor,
        @Column(name = "limit_amount") Integer limitAmount,
        @Column(name = "limit_unit") String limitUnit,
        @Column(name = "parallel_group") String parallelGroup,
        @Column(name = "joint_office") String jointOffice,
        boolean publish) {

    /** What tells two steps of one procedure apart. */
    public record Key(int stepNo, StepKind kind, String jointOffice) {}

    public Key key() {
        return new Key(stepNo, kind, jointOffice);
    }

    /** Null when the step has no limit of its own. */
    public Limit limit() {
        return limitAmount == null ? null : new Limit(limitAmount, LimitUnit.valueOf(limitUnit));
    }

    /** The columns in which a new plan for the same step is another one. */
    List<String> differsIn(StepPlan other) {
        var fields = new ArrayList<String>();
        differ(fields, "stage", stage, other.stage);
        differ(fields, "name_zh", nameZh, other.nameZh);
        differ(fields, "name_en", nameEn, other.nameEn);
        differ(fields, "actor", actor, other.actor);
        differ(fields, "limit", limitAmount, other.limitAmount);
        differ(fields, "unit", limitUnit, other.limitUnit);
        differ(fields, "parallel_group", parallelGroup, other.parallelGroup);
        differ(fields, "publish", publish, other.publish);
        return fields;
    }

    private static void differ(List<String> fields, String column, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(column);
        }
    }

    public StepPlan published() {
        return new StepPlan(
                stepNo, stage, kind, nameZh, nameEn, actor, limitAmount, limitUnit, parallelGroup, jointOffice, true);
    }
}
