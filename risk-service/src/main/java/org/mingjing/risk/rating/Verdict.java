package org.mingjing.risk.rating;

import java.util.UUID;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.scheme.Derivation;

/** The level of a power: what is derived, and what people made of it. An adjustment that no longer holds is left out. */
record Verdict(Derivation derivation, UUID overrideId, Adjustment adjustment) {

    static Verdict of(Derivation derivation) {
        return new Verdict(derivation, null, null);
    }

    /** @param override in force on the power; null when there is none */
    static Verdict of(Derivation derivation, LevelOverride override) {
        return override != null && override.adjustment().holdsFor(derivation.level())
                ? new Verdict(derivation, override.id(), override.adjustment())
                : of(derivation);
    }

    Level derivedLevel() {
        return derivation.level();
    }

    Level level() {
        return adjustment == null ? derivedLevel() : adjustment.appliedTo(derivedLevel());
    }

    String textZh() {
        return adjustment == null ? derivation.textZh() : derivation.textZh() + adjustment.textZh(derivedLevel());
    }

    String textEn() {
        return adjustment == null ? derivation.textEn() : derivation.textEn() + adjustment.textEn(derivedLevel());
    }
}
