package org.mingjing.risk.official;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** Something that holds from a day on. It is ended, or withdrawn because it was wrong; neither makes it disappear. */
@MappedSuperclass
abstract class DatedRecord {
    @Id
    private UUID id;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason"))
    private Said recorded;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "end_reason"))
    private Said ended;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "withdrawn_by"))
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "withdrawal_reason"))
    private Said withdrawn;

    @Column(name = "corrects")
    private UUID corrects;

    @Version
    @Column(name = "version")
    private long version;

    protected DatedRecord() {}

    DatedRecord(Period period, UUID corrects, Said recorded) {
        this.id = Ids.next();
        this.period = period;
        this.corrects = corrects;
        this.recorded = recorded;
    }

    /** What is over stays as it was; a last day that is still to come may come earlier, for longer is another record. */
    void end(LocalDate lastDay, Said said) {
        refuseEnding(lastDay, said.at().toLocalDate());
        period = period.until(lastDay);
        ended = said;
    }

    void refuseEnding(LocalDate lastDay, LocalDate today) {
        refuseIfWithdrawn();
        if (period.endedBefore(today) || period.endedBefore(lastDay)) {
            throw new RuleBroken("record-ends-already", period.until());
        }
        period.until(lastDay);
    }

    void withdraw(Said said) {
        refuseIfWithdrawn();
        withdrawn = said;
    }

    private void refuseIfWithdrawn() {
        if (!inForce()) {
            throw new RuleBroken("record-withdrawn");
        }
    }

    boolean inForce() {
        return withdrawn == null;
    }

    boolean holdsOn(LocalDate day) {
        return inForce() && period.covers(day);
    }

    UUID id() {
        return id;
    }

    Period period() {
        return period;
    }

    Said recorded() {
        return recorded;
    }

    Said ended() {
        return ended;
    }

    Said withdrawn() {
        return withdrawn;
    }

    UUID corrects() {
        return corrects;
    }

    long version() {
        return version;
    }
}
