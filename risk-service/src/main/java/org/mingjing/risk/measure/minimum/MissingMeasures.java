package org.mingjing.risk.measure.minimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.power.Level;

/**
 * What a power of its level still lacks; a power that was never rated has no level and so no demand.
 *
 * @param missingKinds how many kinds of effective measures are needed beside those that are there
 * @param missing kinds that the level names and that are not there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingMeasures(
        String powerCode,
        LocalDate day,
        Level level,
        Integer edition,
        Set<MeasureKind> required,
        Integer least,
        Set<MeasureKind> effective,
        Set<MeasureKind> planned,
        Set<MeasureKind> missing,
        int missingKinds) {

    static MissingMeasures notRated(String powerCode, LocalDate day, MeasuresInForce inForce) {
        return new MissingMeasures(
                powerCode, day, null, null, null, null, inForce.effective(), inForce.planned(), Set.of(), 0);
    }

    static MissingMeasures of(String powerCode, LocalDate day, MinimumRow minimum, MeasuresInForce inForce) {
        var set = minimum.set();
        return new MissingMeasures(
                powerCode,
                day,
                set.level(),
                minimum.edition(),
                set.kinds(),
                set.least(),
                inForce.effective(),
                inForce.planned(),
                set.missing(inForce.effective()),
                set.missingKinds(inForce.effective()));
    }
}
