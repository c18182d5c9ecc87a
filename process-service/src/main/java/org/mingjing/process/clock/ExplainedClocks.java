package org.mingjing.process.clock;

import java.util.List;
import org.mingjing.process.calendar.Explanation;

/**
 * The clocks of a case with the derivation of every due day.
 *
 * @param version of the case clock, for If-Match; 0 as long as the case has none
 */
public record ExplainedClocks(String caseNumber, long version, List<ExplainedClock> clocks) {

    /**
     * @param promised null for a limit the clock does not have
     * @param statutory null for a limit the clock does not have
     */
    public record ExplainedClock(CaseClockView.Running clock, Explanation promised, Explanation statutory) {

        ExplainedClock redacted() {
            return new ExplainedClock(clock.redacted(), promised, statutory);
        }
    }

    ExplainedClocks redacted() {
        return new ExplainedClocks(
                caseNumber,
                version,
                clocks.stream().map(ExplainedClock::redacted).toList());
    }
}
