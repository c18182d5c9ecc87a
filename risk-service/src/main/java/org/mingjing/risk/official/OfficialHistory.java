package org.mingjing.risk.official;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;

/**
 * One official on every day. The record with the latest day counts, of one day the one recorded last; a record that
 * another corrects counts no more. Of the days before the first record nobody has said anything.
 */
final class OfficialHistory {
    private final List<OfficialRecord> all;
    private final List<OfficialRecord> inForce;

    /** @param all every record of the official, in the order of their numbers */
    OfficialHistory(Collection<OfficialRecord> all) {
        this.all = List.copyOf(all);
        var corrected = all.stream()
                .map(OfficialRecord::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        this.inForce = all.stream()
                .filter(record -> record.effect() != OfficialEffect.VOID && !corrected.contains(record.no()))
                .sorted(Comparator.comparing(OfficialRecord::beginsOn).thenComparing(OfficialRecord::no))
                .toList();
    }

    OfficialHistory with(OfficialRecord next) {
        return new OfficialHistory(Stream.concat(all.stream(), Stream.of(next)).toList());
    }

    /** Where they serve on a day; empty on days on which they do not. */
    Optional<OfficialProfile> on(LocalDate day) {
        return record(day).map(OfficialRecord::profile);
    }

    /**
     * Who keeps their papers on a day, in service or not: the unit they left last, or the one where they will begin. Empty
     * when every record was void.
     */
    Optional<OfficialProfile> papersOn(LocalDate day) {
        var serving =
                inForce.stream().filter(record -> record.profile() != null).toList();
        return serving.stream()
                .filter(record -> !record.beginsOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> serving.stream().findFirst())
                .map(OfficialRecord::profile);
    }

    /** The first day out of service, if by this day they have left; that of a void record when no other is left. */
    Optional<LocalDate> leftBy(LocalDate day) {
        if (inForce.isEmpty()) {
            return all.stream().map(OfficialRecord::beginsOn).reduce((earlier, later) -> later);
        }
        return record(day)
                .filter(record -> record.effect() == OfficialEffect.LEFT)
                .map(OfficialRecord::beginsOn);
    }

    /** The first of these days on which they have left or, by all that is recorded, never were. */
    Optional<LocalDate> firstDayGone(Period period) {
        if (inForce.isEmpty()) {
            return Optional.of(period.from());
        }
        return IntStream.range(0, inForce.size())
                .filter(i -> inForce.get(i).effect() == OfficialEffect.LEFT)
                .filter(i -> i + 1 == inForce.size() || dayOf(i + 1).isAfter(dayOf(i)))
                .mapToObj(i -> new Period(
                        dayOf(i), i + 1 == inForce.size() ? null : dayOf(i + 1).minusDays(1)))
                .filter(period::overlaps)
                .map(gone -> gone.shared(period).from())
                .findFirst();
    }

    /** The number of the last record, in force or not; 0 for whom nobody spoke of. */
    int lastNo() {
        return all.stream().mapToInt(OfficialRecord::no).max().orElse(0);
    }

    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return inForce.stream()
                .map(OfficialRecord::beginsOn)
                .filter(day::isBefore)
                .findFirst();
    }

    /** Refuses a change that cannot follow what is recorded. */
    void refuseUnlessItFollows(OfficialChange change) {
        if (change.isCorrection()) {
            if (inForce.stream().noneMatch(record -> record.no() == change.corrects())) {
                throw new RuleBroken("official-record-not-in-force", change.code(), change.corrects());
            }
            return;
        }
        if (!inForce.isEmpty() && change.from().isBefore(dayOf(inForce.size() - 1))) {
            throw new RuleBroken("official-changed-later", change.code(), dayOf(inForce.size() - 1), change.from());
        }
    }

    void refuseIfGone(String code, Period period) {
        firstDayGone(period).ifPresent(day -> {
            throw new RuleBroken("official-not-in-service", code, day);
        });
    }

    void refuseUnlessServing(String code, LocalDate day) {
        if (on(day).isEmpty()) {
            throw new RuleBroken("official-not-in-service", code, day);
        }
    }

    /** Nobody leaves who did not serve before; a correction may have taken away that they did. */
    void refuseIfTorn(String code) {
        IntStream.range(0, inForce.size())
                .filter(i -> inForce.get(i).effect() == OfficialEffect.LEFT)
                .filter(i -> i == 0 || inForce.get(i - 1).effect() == OfficialEffect.LEFT)
                .findFirst()
                .ifPresent(i -> {
                    throw new RuleBroken("official-not-in-service", code, dayOf(i));
                });
    }

    private LocalDate dayOf(int index) {
        return inForce.get(index).beginsOn();
    }

    private Optional<OfficialRecord> record(LocalDate day) {
        return inForce.stream()
                .filter(record -> !record.beginsOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
