package org.mingjing.risk.catalogue.line;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.risk.power.Level;

/**
 * A line of a catalogue no longer says what is so, or one is wanting.
 *
 * @param measures which it is about; none where it is about the power
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineChange(String powerCode, Cause cause, List<String> measures) {
    private static final Set<String> OF_THE_RATING =
            Set.of("derivationEn", "derivationZh", "points", "ratingNo", "riskPoints", "score");

    /** Why a line is no longer so; each is also a text of the problem catalogue. */
    public enum Cause {
        POWER_JOINED("line-power-joined"),
        POWER_NOT_IN_FORCE("line-power-not-in-force"),
        POWER_REFUSED("line-power-refused"),
        POWER_REVISED("line-power-revised"),
        LEVEL_CHANGED("line-level-changed"),
        RATING_OUTDATED("line-rating-outdated"),
        MEASURE_MISSING("line-measure-missing"),
        MEASURE_UNOWNED("line-measure-unowned"),
        MEASURE_LOST("line-measure-lost"),
        MEASURE_REVISED("line-measure-revised"),
        LINE_INCOMPLETE("line-incomplete");

        private final String problem;

        Cause(String problem) {
            this.problem = problem;
        }

        public String problem() {
            return problem;
        }
    }

    LineChange(String powerCode, Cause cause) {
        this(powerCode, cause, List.of());
    }

    /** The gravest reason why the line does not hold today; what others put in place meanwhile does not unsettle it. */
    static Optional<LineChange> since(FrozenPower line, PowerToday today) {
        var unowned = today.protection().unowned();
        return cause(line, today)
                .map(cause ->
                        new LineChange(line.powerCode(), cause, cause == Cause.MEASURE_UNOWNED ? unowned : List.of()));
    }

    /** The supervisor found the power to be one that ended. */
    static LineChange refused(String powerCode) {
        return new LineChange(powerCode, Cause.POWER_REFUSED);
    }

    /** The unit has a power that no line tells of. */
    static LineChange joined(String powerCode) {
        return new LineChange(powerCode, Cause.POWER_JOINED);
    }

    /** The line is from before lines said all that becomes public with them. */
    static LineChange incomplete(String powerCode) {
        return new LineChange(powerCode, Cause.LINE_INCOMPLETE);
    }

    public boolean lacksMeasure() {
        return cause == Cause.MEASURE_MISSING;
    }

    public boolean lacksOwner() {
        return cause == Cause.MEASURE_UNOWNED;
    }

    private static Optional<Cause> cause(FrozenPower line, PowerToday today) {
        if (!today.inForce()) {
            return Optional.of(Cause.POWER_NOT_IN_FORCE);
        }
        if (today.line().isEmpty()) {
            return Optional.of(Cause.RATING_OUTDATED);
        }
        var now = today.line().get();
        var differing = differing(line, now);
        if (differing.contains("level")) {
            return Optional.of(Cause.LEVEL_CHANGED);
        }
        if (!OF_THE_RATING.containsAll(differing)) {
            return Optional.of(Cause.POWER_REVISED);
        }
        if (!differing.isEmpty()) {
            return Optional.of(Cause.RATING_OUTDATED);
        }
        if (line.level() == Level.I
                && !(line.isProtected() && today.protection().isThere())) {
            return Optional.of(
                    line.isProtected() && !today.protection().unowned().isEmpty()
                            ? Cause.MEASURE_UNOWNED
                            : Cause.MEASURE_MISSING);
        }
        return ofMeasures(line, now);
    }

    private static Set<String> differing(FrozenPower line, FrozenPower now) {
        // Most lines say what they said; it takes long to see in which of its fields a line differs.
        if (line.equals(now)) {
            return Set.of();
        }
        var said = line.fields();
        var differing = LineDifference.fields(said, now.fields());
        differing.remove("measures");
        // What older lines do not say has not changed.
        differing.retainAll(said.keySet());
        if (differing.contains("points") && line.listsPointsOf(now)) {
            differing.remove("points");
        }
        return differing;
    }

    private static Optional<Cause> ofMeasures(FrozenPower line, FrozenPower today) {
        var now = today.measures().stream().collect(toMap(FrozenMeasure::code, measure -> measure));
        var listed = line.measures() == null ? List.<FrozenMeasure>of() : line.measures();
        if (listed.stream().anyMatch(one -> !now.containsKey(one.code()) || one.isWorse(now.get(one.code())))) {
            return Optional.of(Cause.MEASURE_LOST);
        }
        return listed.stream().anyMatch(one -> one.isPlannedOtherwise(now.get(one.code())))
                ? Optional.of(Cause.MEASURE_REVISED)
                : Optional.empty();
    }
}
