package org.mingjing.risk.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What a signal says.
 *
 * @param step of the power; null when it is about the whole of it, or about no power
 * @param weight 1 light to 5 grave
 * @param evidence what shows it, and where that lies
 */
@Embeddable
public record SignalContent(
        @Column(name = "power_code") String powerCode,
        @Column(name = "step") String step,
        @Column(name = "unit_code") String unitCode,
        @Column(name = "official_code") String officialCode,
        @Column(name = "weight") int weight,
        @Column(name = "occurred_on") LocalDate occurredOn,
        @Column(name = "evidence") String evidence) {

    void refuseIfImpossible(LocalDate today) {
        if (powerCode == null && unitCode == null && officialCode == null) {
            throw new RuleBroken("signal-about-nothing");
        }
        if (step != null && powerCode == null) {
            throw new RuleBroken("signal-step-without-power", step);
        }
        if (occurredOn.isAfter(today)) {
            throw new RuleBroken("signal-in-future", occurredOn);
        }
    }

    /** Nobody decides a matter about themselves: what points at an official is for others to report and to correct. */
    void refuseIfAbout(Caller by) {
        if (by.is(officialCode)) {
            throw new RuleBroken("signal-own");
        }
    }

    /**
     * Whether a correction leaves out something that is said here, says it of somebody else or of another day, or less
     * gravely. To name more, or say it more gravely, is no softening; to name an official is, for the unit is rid of it.
     */
    boolean isSoftenedBy(SignalContent corrected) {
        boolean sameUnit = keeps(unitCode, corrected.unitCode)
                || corrected.unitCode == null && powerCode != null && powerCode.equals(corrected.powerCode);
        return !sameUnit
                || !keeps(powerCode, corrected.powerCode)
                || !keeps(step, corrected.step)
                || !Objects.equals(officialCode, corrected.officialCode)
                || corrected.weight < weight
                || !corrected.occurredOn.equals(occurredOn)
                || !corrected.evidence.contains(evidence);
    }

    private static boolean keeps(String said, String corrected) {
        return said == null || said.equals(corrected);
    }

    SignalContent ofUnit(String unit) {
        return new SignalContent(powerCode, step, unit, officialCode, weight, occurredOn, evidence);
    }
}
