package org.mingjing.process.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.calendar.Pause;
import org.mingjing.kit.id.Ids;

/** Days during which a clock stands still, both ends included; the end is null while it still does. */
@Entity
@Table(name = "clock_pause")
class ClockPause {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PauseKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private String evidence;

    protected ClockPause() {}

    /** @param evidence the written notice to the applicant, or the key of the step that is not counted */
    ClockPause(PauseKind kind, LocalDate fromDay, String evidence) {
        this.id = Ids.next();
        this.kind = kind;
        this.fromDay = fromDay;
        this.evidence = evidence;
    }

    void end(LocalDate lastDay) {
        toDay = lastDay;
    }

    boolean open() {
        return toDay == null;
    }

    boolean isFor(PauseKind otherKind, String otherEvidence) {
        return kind == otherKind && evidence.equals(otherEvidence);
    }

    Pause pause() {
        return new Pause(fromDay, toDay, kind.wording());
    }

    PauseKind kind() {
        return kind;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    String evidence() {
        return evidence;
    }
}
