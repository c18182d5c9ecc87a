package org.mingjing.risk.warning;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The warnings to an official as they stood on a day, from their histories. */
@ApplicationScoped
public class WarningsOfDay {
    private final Warnings warnings;
    private final WarningEntries entries;
    private final Clock clock;

    WarningsOfDay(Warnings warnings, WarningEntries entries, Clock clock) {
        this.warnings = warnings;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param tier absent until it was decided
     * @param lastAt when the last thing happened to it that had happened by then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DayWarning(
            String code,
            String unitCode,
            WarningState state,
            boolean inForce,
            Integer tier,
            OffsetDateTime raisedAt,
            OffsetDateTime lastAt) {
        static DayWarning of(Warning warning, List<WarningEntry> history) {
            var last = history.get(history.size() - 1);
            return new DayWarning(
                    warning.code(),
                    warning.warned().unitCode(),
                    last.state(),
                    last.state().inForce(),
                    last.tier(),
                    history.get(0).recordedAt(),
                    last.recordedAt());
        }
    }

    /** Those that had been raised by then, by code. */
    public List<DayWarning> of(String officialCode, LocalDate day) {
        var all = warnings.list("warned.officialCode = ?1 order by code", officialCode);
        var dayAfter = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        var histories = entries.of(all, dayAfter).stream().collect(groupingBy(WarningEntry::warningId));
        return all.stream()
                .filter(warning -> histories.containsKey(warning.id()))
                .map(warning -> DayWarning.of(warning, histories.get(warning.id())))
                .toList();
    }
}
