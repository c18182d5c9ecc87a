package org.mingjing.process.clock;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.process.alert.Grade;

/** The clocks of a case without their derivations: the case's own, once it has started, and those of its steps. */
public record CaseClockView(String caseNumber, List<Running> clocks) {

    /** What another office may see: when and why the clock stood still, not the papers about it. */
    public CaseClockView redacted() {
        return new CaseClockView(
                caseNumber, clocks.stream().map(Running::redacted).toList());
    }

    /**
     * @param key CASE or the key of a step
     * @param stoppedOn null while it runs
     * @param paused the clock stands still, so the due days are the earliest still possible
     * @param gravestCard the gravest card this clock has brought; null when none
     */
    public record Running(
            String key,
            LocalDate startedOn,
            LocalDate stoppedOn,
            boolean paused,
            LocalDate promisedDueOn,
            LocalDate statutoryDueOn,
            Grade gravestCard,
            List<PauseView> pauses,
            List<ExtensionView> extensions) {

        static Running of(LimitClock clock, LegalCalendar calendar, LocalDate today) {
            var due = clock.timetable(calendar, today).dueDays();
            return new Running(
                    clock.key(),
                    clock.startedOn(),
                    clock.stoppedOn(),
                    clock.running() && clock.paused(),
                    due.promised(),
                    due.statutory(),
                    clock.gravest(),
                    clock.standstill().pauses().stream().map(PauseView::of).toList(),
                    clock.extensions().stream().map(ExtensionView::of).toList());
        }

        Running redacted() {
            return new Running(
                    key,
                    startedOn,
                    stoppedOn,
                    paused,
                    promisedDueOn,
                    statutoryDueOn,
                    gravestCard,
                    pauses.stream().map(PauseView::redacted).toList(),
                    extensions);
        }
    }

    /** @param to last day not counted; null while the clock stands still */
    public record PauseView(PauseKind kind, LocalDate from, LocalDate to, String evidence) {
        static PauseView of(ClockPause pause) {
            return new PauseView(pause.kind(), pause.fromDay(), pause.toDay(), pause.evidence());
        }

        PauseView redacted() {
            return new PauseView(kind, from, to, null);
        }
    }

    public record ExtensionView(Limit extra, String reason, String basis, String documentNo, LocalDate grantedOn) {
        static ExtensionView of(ClockExtension extension) {
            return new ExtensionView(
                    extension.extra(),
                    extension.reason(),
                    extension.basis(),
                    extension.documentNo(),
                    extension.grantedOn());
        }
    }
}
