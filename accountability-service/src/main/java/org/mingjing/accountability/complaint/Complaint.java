package org.mingjing.accountability.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.accountability.power.Power;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * A complaint about how a power is used. Received, then accepted or rejected; an accepted one is concluded, once. What
 * was written stays as it was. Neither its id nor its date tells when on the day it came.
 */
@Entity
@Table(name = "complaint")
class Complaint {
    /** What follows the power's code in the number of a case. Nothing else may stand there: it is told in events. */
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("-20[0-9]{2}-[0-9]{6,7}");

    @Id
    private UUID id;

    @Column(name = "receipt_hash", updatable = false)
    private String receiptHash;

    @Column(name = "power_code", updatable = false)
    private String powerCode;

    @Column(name = "unit_code", updatable = false)
    private String unitCode;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ComplaintKind kind;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private boolean named;

    @Column(name = "filed_on", updatable = false)
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Version
    private long version;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    private List<Decision> decisions = new ArrayList<>();

    protected Complaint() {}

    Complaint(
            String receiptHash,
            Power power,
            String caseNumber,
            ComplaintKind kind,
            String text,
            boolean named,
            LocalDate today) {
        if (caseNumber != null && !isCaseOf(power, caseNumber)) {
            throw new RuleBroken("complaint-case-number", power.code());
        }
        this.id = UUID.randomUUID();
        this.receiptHash = receiptHash;
        this.powerCode = power.code();
        this.unitCode = power.handlingUnitCode();
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.text = text;
        this.named = named;
        this.filedOn = today;
        this.status = ComplaintStatus.RECEIVED;
    }

    private static boolean isCaseOf(Power power, String caseNumber) {
        return caseNumber.startsWith(power.code())
                && YEAR_AND_NUMBER
                        .matcher(caseNumber.substring(power.code().length()))
                        .matches();
    }

    void accept(Caller supervisor, LocalDate today) {
        decidable(ComplaintStatus.RECEIVED, supervisor);
        status = ComplaintStatus.ACCEPTED;
        decisions.add(new Decision(this, status, null, null, supervisor.actor(), today));
    }

    void reject(Caller supervisor, String reason, LocalDate today) {
        decidable(ComplaintStatus.RECEIVED, supervisor);
        status = ComplaintStatus.REJECTED;
        decisions.add(new Decision(this, status, null, reason, supervisor.actor(), today));
    }

    void conclude(Caller supervisor, Outcome outcome, String answer, LocalDate today) {
        decidable(ComplaintStatus.ACCEPTED, supervisor);
        status = ComplaintStatus.CONCLUDED;
        decisions.add(new Decision(this, status, outcome, answer, supervisor.actor(), today));
    }

    private void decidable(ComplaintStatus wanted, Caller supervisor) {
        if (status != wanted) {
            throw new RuleBroken("complaint-status", status, wanted);
        }
        // Nobody decides a matter about themselves, and a complaint about a unit is about everybody in it.
        if (unitCode.equals(supervisor.unit())) {
            throw new RuleBroken("complaint-about-own-unit", unitCode);
        }
    }

    Optional<Decision> lastDecision() {
        return decisions.stream().filter(decision -> decision.step() == status).findFirst();
    }

    /** What was told of it so far, in its order. */
    Stream<DomainEvent> events() {
        return decisions.stream()
                .sorted(Comparator.comparing(Decision::step))
                .flatMap(decision -> decision.event().stream());
    }

    /** Whether this is what somebody sent who sends it again. */
    boolean says(String aboutPower, String aboutCase, ComplaintKind aboutKind, String words) {
        return powerCode.equals(aboutPower)
                && Objects.equals(caseNumber, aboutCase)
                && kind == aboutKind
                && text.equals(words);
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }

    String caseNumber() {
        return caseNumber;
    }

    ComplaintKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean named() {
        return named;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    ComplaintStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
