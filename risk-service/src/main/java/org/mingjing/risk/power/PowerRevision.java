package org.mingjing.risk.power;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.problem.RuleBroken;

/** What is stated of a power from one day on, by whom and why. What was stated stays; only what becomes of it is noted. */
@Entity
@Table(name = "power_revision")
class PowerRevision {
    @Id
    private UUID id;

    @Column(name = "power_code", updatable = false)
    private String powerCode;

    @Column(name = "no", updatable = false)
    private int no;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    /** Beside the content, so that a list of another day can be narrowed to units. */
    @Column(name = "unit_code", updatable = false)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", updatable = false)
    private PowerType type;

    @Convert(converter = PowerContentJson.class)
    @Column(name = "content", updatable = false)
    private PowerContent content;

    @Column(name = "changed", updatable = false)
    private String[] changed;

    @Embedded
    private Provenance provenance;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RevisionState state;

    @Embedded
    private Withdrawal withdrawal;

    protected PowerRevision() {}

    /** The first one of a power. */
    PowerRevision(String powerCode, PowerContent content, LocalDate validFrom, Provenance provenance) {
        this(powerCode, 1, content, List.of(), validFrom, provenance, RevisionState.EFFECTIVE);
    }

    private PowerRevision(
            String powerCode,
            int no,
            PowerContent content,
            List<PowerField> changed,
            LocalDate validFrom,
            Provenance provenance,
            RevisionState state) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.no = no;
        this.content = content;
        this.unitCode = content.profile().unitCode();
        this.type = content.profile().type();
        this.changed = changed.stream().map(PowerField::member).toArray(String[]::new);
        this.validFrom = validFrom;
        this.provenance = provenance;
        this.state = state;
    }

    /**
     * The one that follows this one.
     *
     * @param number the next that is free; not this one's plus one where others were withdrawn
     */
    PowerRevision followedBy(int number, PowerContent next, RevisionOrder order, Provenance by, LocalDate today) {
        if (order.validFrom().isBefore(validFrom)) {
            throw new RuleBroken("revision-before-the-last", order.validFrom(), no, validFrom);
        }
        boolean sameDay = order.validFrom().equals(validFrom);
        if (sameDay && order.corrects() == null) {
            throw new RuleBroken("revision-of-the-same-day", no, validFrom);
        }
        if (order.corrects() != null && !(sameDay && order.corrects() == no)) {
            throw new RuleBroken("revision-corrects-another", order.corrects(), no, validFrom);
        }
        var changes = next.changedSince(content);
        if (changes.isEmpty()) {
            throw new RuleBroken("revision-changes-nothing", no);
        }
        var waits = order.validFrom().isAfter(today) ? RevisionState.WAITING : RevisionState.EFFECTIVE;
        return new PowerRevision(powerCode, number, next, changes, order.validFrom(), by, waits);
    }

    void takeEffect() {
        requireWaiting();
        state = RevisionState.EFFECTIVE;
    }

    void lapse() {
        requireWaiting();
        state = RevisionState.LAPSED;
    }

    void withdraw(Withdrawal by) {
        requireWaiting();
        state = RevisionState.WITHDRAWN;
        withdrawal = by;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new RuleBroken("revision-not-waiting", no, state);
        }
    }

    boolean isWaiting() {
        return state == RevisionState.WAITING;
    }

    org.mingjing.events.risk.PowerRevised told() {
        return new org.mingjing.events.risk.PowerRevised(
                powerCode, unitCode, no, validFrom, provenance.documentNo(), changed());
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    int no() {
        return no;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    PowerContent content() {
        return content;
    }

    List<String> changed() {
        return List.of(changed);
    }

    Provenance provenance() {
        return provenance;
    }

    RevisionState state() {
        return state;
    }

    /** Null unless it was withdrawn. */
    Withdrawal withdrawal() {
        return withdrawal;
    }
}
