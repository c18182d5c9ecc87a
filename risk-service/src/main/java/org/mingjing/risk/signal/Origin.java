package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Where a signal comes from.
 *
 * @param fact names it there: told again, by whomever, it is the same signal
 * @param detail the trigger of a card or the kind of a complaint; null for what was reported
 */
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) @Column(name = "source")
        SignalSource source,

        @Column(name = "fact") String fact,
        @Column(name = "detail") String detail,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "recorded_at") OffsetDateTime recordedAt) {
    private static final String USED_AFTER_CANCELLATION = "CANCELLED_POWER_USED";

    static String factOf(SignalSource source, String code) {
        return source + ":" + code;
    }

    static boolean isGrave(String trigger) {
        return USED_AFTER_CANCELLATION.equals(trigger);
    }

    boolean isGrave() {
        return isGrave(detail);
    }

    /** What another service upheld, that service alone takes back. */
    void refuseUnlessReported() {
        if (!source.reported()) {
            throw new RuleBroken("signal-of-another-service", source.nameZh(), source.nameEn());
        }
    }
}
