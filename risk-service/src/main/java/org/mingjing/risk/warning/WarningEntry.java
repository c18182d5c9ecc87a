package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** One thing that happened to a warning, in whose hand and with which words. Never altered. */
@Entity
@Immutable
@Table(name = "warning_entry")
class WarningEntry {
    enum Kind {
        RAISED,
        VERIFIED,
        DISMISSED,
        NOTIFIED,
        EXPLAINED,
        CORRECTION_ORDERED,
        FORM_CARRIED_OUT,
        FOUND_CORRECTED,
        FOUND_NOT_CORRECTED,
        CLEARED,
        ESCALATED,
        APPEALED,
        APPEAL_UPHELD,
        APPEAL_REFUSED,
        REMINDED,
        OVERDUE,
        /** By another calendar. */
        DAY_MOVED,
        /** One that was counted when the tier was proposed. */
        SIGNAL_WITHDRAWN,
        SIGNAL_CORRECTED
    }

    @Id
    private UUID id;

    @Column(name = "warning_id")
    private UUID warningId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WarningState state;

    @Column(name = "tier")
    private Integer tier;

    @Column(name = "text")
    private String text;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected WarningEntry() {}

    WarningEntry(Warning warning, Kind kind, String text, String recordedBy, OffsetDateTime now) {
        this.id = Ids.next();
        this.warningId = warning.id();
        this.kind = kind;
        this.state = warning.state();
        this.tier = warning.tier();
        this.text = text;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** A day nears or has passed; its words begin with which. */
    static WarningEntry reminder(Warning warning, boolean overdue, Deadline deadline, OffsetDateTime now) {
        return new WarningEntry(
                warning, overdue ? Kind.OVERDUE : Kind.REMINDED, deadline + " " + deadline.day(warning), "system", now);
    }

    /** Why a warning was raised may lead to who reported what: that is not for the warned, nor are the days of the office. */
    boolean isForTheWarned() {
        return switch (kind) {
            case RAISED, SIGNAL_WITHDRAWN, SIGNAL_CORRECTED -> false;
            case REMINDED, OVERDUE, DAY_MOVED ->
                !Deadline.valueOf(text.split(" ")[0]).isOfOffice();
            default -> true;
        };
    }

    UUID warningId() {
        return warningId;
    }

    Kind kind() {
        return kind;
    }

    WarningState state() {
        return state;
    }

    Integer tier() {
        return tier;
    }

    String text() {
        return text;
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
