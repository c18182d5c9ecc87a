package org.mingjing.process.duty;

import static org.mingjing.process.duty.Duty.APPROVE;
import static org.mingjing.process.duty.Duty.EXAMINE;
import static org.mingjing.process.duty.Duty.SIGN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;

/**
 * Level I: nobody acts in two of EXAMINE, APPROVE and SIGN. Level II: EXAMINE and APPROVE by two people. Level III: one
 * person may do all. Acts already done count by the level that applies now, not the one they were done under.
 */
public final class SeparationOfDuty {
    private final Level level;
    private final Collection<Act> done;

    public SeparationOfDuty(Level level, Collection<Act> done) {
        this.level = level;
        this.done = done;
    }

    public void admit(Duty duty, String official) {
        against(duty, official).ifPresent(earlier -> {
            // The Chinese text takes the first three, the English one the others.
            throw new RuleBroken(
                    "duty-not-separate", level.nameZh(), earlier.nameZh(), duty.nameZh(), level, earlier, duty);
        });
    }

    public boolean admits(Duty duty, String official) {
        return against(duty, official).isEmpty();
    }

    /** What the official did that is kept apart from the duty. */
    private Optional<Duty> against(Duty duty, String official) {
        return done.stream()
                .filter(act -> act.official().equals(official))
                .map(Act::duty)
                .filter(earlier -> apart(earlier, duty))
                .findFirst();
    }

    private boolean apart(Duty earlier, Duty now) {
        return earlier != now && heldApart().containsAll(EnumSet.of(earlier, now));
    }

    private Set<Duty> heldApart() {
        return switch (level) {
            case I -> EnumSet.of(EXAMINE, APPROVE, SIGN);
            case II -> EnumSet.of(EXAMINE, APPROVE);
            case III -> EnumSet.noneOf(Duty.class);
        };
    }
}
