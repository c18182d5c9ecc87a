package org.mingjing.process.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.calendar.Derivation;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.RunningLimit;

/** All that decides when the limits of one clock end. A limit that is null is one the clock does not have. */
record ClockLimits(
        LocalDate startedOn, Limit promised, Limit statutory, List<ClockExtension> extensions, Standstill standstill) {

    /** A clock that is about to stand still is read as of its first such day, so that this day is not counted. */
    Timetable timetable(LegalCalendar calendar, LocalDate asOf) {
        var known = standstill.since().filter(asOf::isBefore).orElse(asOf);
        return new Timetable(derive(promised, calendar, known), derive(statutory, calendar, known));
    }

    boolean hasLimitCountedLike(ClockExtension extension) {
        return counts(extension, promised) || counts(extension, statutory);
    }

    /** The most of that unit that may be added to the longest limit counted so. */
    int extensionCeiling(ClockExtension extension) {
        return Stream.of(promised, statutory)
                .filter(limit -> counts(extension, limit))
                .mapToInt(ExtensionCeiling::on)
                .max()
                .orElse(0);
    }

    private Optional<Derivation> derive(Limit limit, LegalCalendar calendar, LocalDate asOf) {
        return Optional.ofNullable(limit).map(this::started).map(started -> calendar.derive(started, asOf));
    }

    private RunningLimit started(Limit limit) {
        var granted = extensions.stream()
                .filter(extension -> counts(extension, limit))
                .map(ClockExtension::extension)
                .toList();
        return new RunningLimit(startedOn, limit, granted, standstill.toCount());
    }

    private static boolean counts(ClockExtension extension, Limit limit) {
        return limit != null && limit.unit() == extension.extra().unit();
    }
}
