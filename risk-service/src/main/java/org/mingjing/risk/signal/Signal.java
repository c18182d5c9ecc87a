package org.mingjing.risk.signal;

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
import org.mingjing.events.risk.SignalRecorded;
import org.mingjing.events.risk.SignalWithdrawn;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.text.CharacterPairs;

/** One fact that points at a power, a unit or an official. It is told in any order, and a withdrawal is for good. */
@Entity
@Table(name = "signal")
class Signal {
    private static final String USED_AFTER_CANCELLATION = "CANCELLED_POWER_USED";

    @Id
    private UUID id;

    @Column(name = "fact")
    private String fact;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private SignalSource source;

    @Embedded
    private SignalContent content;

    /** For the search in the evidence. */
    @Column(name = "evidence_pairs")
    private String[] evidencePairs;

    @Column(name = "detail")
    private String detail;

    @Column(name = "power_known")
    private boolean powerKnown;

    @Column(name = "upheld_on")
    private LocalDate upheldOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "revision")
    private long revision;

    @Version
    @Column(name = "version")
    private long version;

    protected Signal() {}

    /** @param detail the trigger of a card or the kind of a complaint; null for what was reported */
    Signal(
            SignalSource source,
            String fact,
            SignalContent content,
            String detail,
            String recordedBy,
            OffsetDateTime now) {
        this.id = Ids.next();
        this.fact = fact;
        this.source = source;
        say(content);
        this.detail = detail;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.revision = 1;
    }

    static String factOf(SignalSource source, String code) {
        return source + ":" + code;
    }

    static boolean isGrave(String trigger) {
        return USED_AFTER_CANCELLATION.equals(trigger);
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

    /** Whoever reported it was wrong; what another service upheld, that service takes back. */
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

    private void refuseUnlessReported() {
        if (!source.reported()) {
            throw new RuleBroken("signal-of-another-service", source.nameZh(), source.nameEn());
        }
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
        return new UpheldFact(fact, upheldOn, isGrave(detail));
    }

    StandingSignal standing() {
        return new StandingSignal(fact, source, content.weight(), content.occurredOn());
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
                source.name(),
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

    String fact() {
        return fact;
    }

    SignalSource source() {
        return source;
    }

    SignalContent content() {
        return content;
    }

    String powerCode() {
        return content.powerCode();
    }

    String detail() {
        return detail;
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

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
