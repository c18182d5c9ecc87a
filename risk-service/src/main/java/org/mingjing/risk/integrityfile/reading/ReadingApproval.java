package org.mingjing.risk.integrityfile.reading;

import jakarta.persistence.AttributeOverride;
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
import org.mingjing.events.risk.IntegrityFileReadingApproved;
import org.mingjing.events.risk.IntegrityFileReadingEnded;
import org.mingjing.events.risk.IntegrityFileReadingRefused;
import org.mingjing.events.risk.IntegrityFileReadingRequested;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

/** One reader, one file, one purpose, until a day: asked for by the reader, granted or refused by another. */
@Entity
@Table(name = "integrity_file_approval")
class ReadingApproval {
    enum State {
        REQUESTED,
        GRANTED,
        REFUSED,
        ENDED
    }

    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Embedded
    private ReadingRequest request;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "decision_reason"))
    private Decision decision;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "end_reason"))
    private Decision ending;

    @Version
    @Column(name = "version")
    private long version;

    protected ReadingApproval() {}

    ReadingApproval(UUID id, String officialCode, ReadingRequest request) {
        this.id = id;
        this.officialCode = officialCode;
        this.request = request;
        this.state = State.REQUESTED;
    }

    void grant(Decision granted, LocalDate today) {
        refuseDecisionBy(granted.by());
        if (request.until().isBefore(today)) {
            throw new RuleBroken("integrity-reading-until-past", request.until());
        }
        state = State.GRANTED;
        decision = granted;
    }

    void refuse(Decision refused) {
        refuseDecisionBy(refused.by());
        state = State.REFUSED;
        decision = refused;
    }

    private void refuseDecisionBy(String leader) {
        if (state != State.REQUESTED) {
            throw new RuleBroken("integrity-reading-decided", state);
        }
        if (leader.equals(request.askedBy())) {
            throw new RuleBroken("integrity-reading-own-request");
        }
    }

    void end(Decision ended) {
        if (!isOpen()) {
            throw new RuleBroken("integrity-reading-decided", state);
        }
        state = State.ENDED;
        ending = ended;
    }

    /** Nothing to do where somebody decided otherwise before the day came. */
    boolean lapse(LocalDate today, OffsetDateTime now) {
        if (!isOpen() || !request.until().isBefore(today)) {
            return false;
        }
        state = State.ENDED;
        ending = new Decision(null, now, null);
        return true;
    }

    /** An approval of somebody else, or for another file, is none that the reader could know of. */
    void refuseUnlessLets(Caller reader, String intoFileOf, LocalDate today) {
        if (!isAskedBy(reader) || !officialCode.equals(intoFileOf)) {
            throw new NotFound();
        }
        if (!request.unitCode().equals(reader.unit())) {
            // The leader let in somebody of their own office.
            throw new RuleBroken("integrity-reading-office-left", request.unitCode());
        }
        if (state == State.REQUESTED) {
            throw new RuleBroken("integrity-reading-not-granted");
        }
        if (state != State.GRANTED || request.until().isBefore(today)) {
            throw new RuleBroken("integrity-reading-over", request.until());
        }
    }

    boolean isAskedBy(Caller caller) {
        return caller.is(request.askedBy());
    }

    private boolean isOpen() {
        return state == State.REQUESTED || state == State.GRANTED;
    }

    DomainEvent told() {
        return switch (state) {
            case REQUESTED -> new IntegrityFileReadingRequested(id, officialCode, request.askedBy(), request.until());
            case GRANTED ->
                new IntegrityFileReadingApproved(id, officialCode, request.askedBy(), decision.by(), request.until());
            case REFUSED -> new IntegrityFileReadingRefused(id, officialCode, request.askedBy(), decision.by());
            case ENDED -> new IntegrityFileReadingEnded(id, officialCode, request.askedBy(), ending.by());
        };
    }

    UUID id() {
        return id;
    }

    String officialCode() {
        return officialCode;
    }

    ReadingRequest request() {
        return request;
    }

    State state() {
        return state;
    }

    /** Null until somebody decided. */
    Decision decision() {
        return decision;
    }

    /** Null until it ended. */
    Decision ending() {
        return ending;
    }

    long version() {
        return version;
    }
}
