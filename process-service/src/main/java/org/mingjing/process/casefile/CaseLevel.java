package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.mingjing.process.power.Level;

/**
 * The level that applies to a case: that of its power, one stricter while a warning weighs on it. From acceptance on it
 * only becomes stricter; lifting a warning loosens nothing.
 */
@Embeddable
class CaseLevel {
    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "power_level")
    private Level powerLevel;

    private boolean warned;

    @Column(name = "warning_code")
    private String warningCode;

    protected CaseLevel() {}

    CaseLevel(Level levelOfPower) {
        this.level = levelOfPower;
        this.powerLevel = levelOfPower;
    }

    /** Fixes the level that the power has at acceptance. */
    void fix(Level levelOfPower) {
        powerLevel = levelOfPower;
        level = applying();
    }

    /** Takes over what became stricter; what became milder counts for new cases only. */
    void powerIs(Level told) {
        if (!powerLevel.atLeast(told)) {
            powerLevel = told;
        }
    }

    /** @param warning code of the warning in force that weighs on the case now; the last one stays on record */
    void heed(Optional<String> warning) {
        warned = warning.isPresent();
        warning.ifPresent(code -> warningCode = code);
    }

    /** @return whether another, stricter level applies from now on */
    boolean tighten() {
        if (level.atLeast(applying())) {
            return false;
        }
        level = applying();
        return true;
    }

    private Level applying() {
        return warned ? powerLevel.stricter() : powerLevel;
    }

    Level level() {
        return level;
    }

    Level powerLevel() {
        return powerLevel;
    }

    String warningCode() {
        return warningCode;
    }
}
