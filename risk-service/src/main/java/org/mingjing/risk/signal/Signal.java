package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.SignalRecorded;
import org.mingjing.events.risk.SignalWithdrawn;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.text.CharacterPairs;

/** One fact that points at a power, a unit or an official. It is told in any order, and a withdrawal is for good. */
@Entity
@Table(name = "signal")
class Signal {
    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    @Embedded
    private SignalContent content;

    /** For the search in the evidence. */
    @Column(name = "evidence_pairs")
    private String[] evidencePairs;

    @Column(name = "power_known")
    private boolean powerKnown;

    @Column(name = "upheld_on")
    private LocalDate upheldOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "revision")
    private long revision = 1;

    @Version
    @Column(name = "version")
    private long version;

    protected Signal() {}

    Signal(Origin origin, SignalContent content) {
        this.id = Ids.next();
        this.origin = origin;
        say(content);
    }

    /** @return whether that was news */
    boolean uphold(LocalDate on) {
        boolean news = upheldOn == null;
        if (news) {
            upheldOn = on;
            revision++;
        }
        return news;
    }

    /** @return whether that was news */
    boolean withdraw(LocalDate on) {
        boolean news = withdrawnOn == null;
        if (news) {
            withdrawnOn = on;
            revision++;
        }
        return news;
    }

    /** Whoever reported it was wrong. */
    void takeBack(LocalDate on) {
        refuseUnlessReported();
        withdraw(on);
    }

    void correct(SignalContent corrected) {
        refuseUnlessReported();
        say(corrected);
        powerKnown = false;
        revision++;
    }

    private void say(SignalContent said) {
        content = said;
        evidencePairs = CharacterPairs.of(said.evidence()).toArray(String[]::new);
    }

    void refuseUnlessReported() {
        origin.refuseUnlessReported();
        if (withdrawnOn != null) {
            throw new RuleBroken("signal-withdrawn", withdrawnOn);
        }
    }

    /** The power it names is there; a signal that names no unit is about the unit of its power. */
    void bind(String unitOfPower) {
        powerKnown = true;
        if (content.unitCode() == null) {
            content = content.ofUnit(unitOfPower);
        }
        revision++;
    }

    UpheldFact upheldFact() {
        return new UpheldFact(origin.fact(), upheldOn, origin.isGrave());
    }

    StandingSignal standing() {
        return new StandingSignal(origin.fact(), origin.source(), content.weight(), content.occurredOn(), version);
    }

    /** What the others are told of it now; once it is withdrawn, nothing that speaks of it says otherwise. */
    DomainEvent told() {
        return isWithdrawn()
                ? new SignalWithdrawn(
                        id, content.powerCode(), content.unitCode(), content.officialCode(), withdrawnOn, revision)
                : recorded();
    }

    private SignalRecorded recorded() {
        return new SignalRecorded(
                id,
                origin.source().name(),
                content.powerCode(),
                content.step(),
                content.unitCode(),
                content.officialCode(),
                content.weight(),
                content.occurredOn(),
                revision);
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    UUID id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    SignalContent content() {
        return content;
    }

    String powerCode() {
        return content.powerCode();
    }

    boolean powerKnown() {
        return powerKnown;
    }

    LocalDate upheldOn() {
        return upheldOn;
    }

    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    long version() {
        return version;
    }
}
