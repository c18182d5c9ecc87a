package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** Of all that ever weighed on the case: each is cleared for itself. */
    @Column(name = "warning_codes")
    private String[] warningCodes = {};

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

    /** @param inForce codes of the warnings that weigh on the case now; each that ever did stays on record */
    void heed(Set<String> inForce) {
        warned = !inForce.isEmpty();
        var ever = warningCodes();
        if (ever.addAll(inForce)) {
            warningCodes = ever.toArray(String[]::new);
        }
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

    Set<String> warningCodes() {
        return new TreeSet<>(List.of(warningCodes));
    }
}
