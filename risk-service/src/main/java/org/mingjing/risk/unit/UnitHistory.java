package org.mingjing.risk.unit;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.problem.RuleBroken;

/**
 * The units of every day. Of a unit the record with the latest day counts, of one day the one recorded last; a record
 * that another corrects counts no more.
 */
final class UnitHistory {
    private final Map<String, List<UnitRevision>> all;
    private final Map<String, List<UnitRevision>> inForce = new HashMap<>();

    UnitHistory(Collection<UnitRevision> all) {
        this.all = all.stream().collect(groupingBy(UnitRevision::unitCode));
        this.all.forEach((code, revisions) -> inForce.put(code, inForce(revisions)));
    }

    private static List<UnitRevision> inForce(List<UnitRevision> ofUnit) {
        var corrected = ofUnit.stream()
                .map(UnitRevision::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ofUnit.stream()
                .filter(revision -> revision.effect() != UnitEffect.VOID && !corrected.contains(revision.no()))
                .sorted(Comparator.comparing(UnitRevision::beginsOn).thenComparing(UnitRevision::no))
                .toList();
    }

    UnitHistory with(Collection<UnitRevision> next) {
        return new UnitHistory(Stream.concat(all.values().stream().flatMap(List::stream), next.stream())
                .toList());
    }

    /** Every unit there is on a day. */
    Map<String, UnitProfile> tree(LocalDate day) {
        var tree = new TreeMap<String, UnitProfile>();
        inForce.keySet().forEach(code -> on(code, day).ifPresent(profile -> tree.put(code, profile)));
        return tree;
    }

    /**
     * What one unit was called, or was last before it ended, by what was on record at a moment; by its first record where there
     * was none yet.
     *
     * @param ofUnit its records in the order of their numbers
     */
    static Optional<String> nameAt(OffsetDateTime moment, ZoneId zone, List<UnitRevision> ofUnit) {
        var day = moment.atZoneSameInstant(zone).toLocalDate();
        var known = inForce(ofUnit.stream()
                .filter(revision -> !revision.recordedAt().isAfter(moment))
                .toList());
        return known.stream()
                .filter(revision -> !revision.beginsOn().isAfter(day))
                .map(UnitRevision::profile)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .or(() -> ofUnit.stream()
                        .map(UnitRevision::profile)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(UnitProfile::nameZh);
    }

    Optional<UnitProfile> on(String code, LocalDate day) {
        return record(code, day).map(UnitRevision::profile);
    }

    /** The first day on which a unit is no more, if by this day it has ended. */
    Optional<LocalDate> endedBy(String code, LocalDate day) {
        return record(code, day)
                .filter(revision -> revision.effect() == UnitEffect.ENDED)
                .map(UnitRevision::beginsOn);
    }

    /** The number of a unit's last record, in force or not; 0 for a unit nobody spoke of. */
    int lastNo(String code) {
        return all.getOrDefault(code, List.of()).stream()
                .mapToInt(UnitRevision::no)
                .max()
                .orElse(0);
    }

    /** The days on which something of a unit begins. */
    List<LocalDate> daysOf(String code) {
        return inForceOf(code).map(UnitRevision::beginsOn).toList();
    }

    /** The day of a unit's last record in force. */
    Optional<LocalDate> lastDay(String code) {
        return inForce.getOrDefault(code, List.of()).stream()
                .map(UnitRevision::beginsOn)
                .max(LocalDate::compareTo);
    }

    /** A correction may also change the days from which the wrong record spoke. */
    LocalDate firstDayTouchedBy(UnitChange change) {
        return inForceOf(change.code())
                .filter(revision -> change.isCorrection() && revision.no() == change.corrects())
                .map(UnitRevision::beginsOn)
                .filter(change.from()::isAfter)
                .findFirst()
                .orElse(change.from());
    }

    Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return changes(day.plusDays(1)).stream().findFirst();
    }

    /** Refuses a change that cannot follow what is recorded; whether the tree holds is another question. */
    void refuseUnlessItFollows(UnitChange change) {
        if (change.isCorrection()) {
            if (inForceOf(change.code()).noneMatch(revision -> revision.no() == change.corrects())) {
                throw new RuleBroken("unit-record-not-in-force", change.code(), change.corrects());
            }
        } else if (lastDay(change.code()).filter(change.from()::isBefore).isPresent()) {
            throw new RuleBroken(
                    "unit-changed-later", change.code(), lastDay(change.code()).get(), change.from());
        }
    }

    /** From that day on no unit may stand below itself or below one that is not there. */
    void refuseIfTornFrom(LocalDate from) {
        var days = changes(from);
        days.add(from);
        days.forEach(day -> refuseIfTorn(tree(day), day));
    }

    private static void refuseIfTorn(Map<String, UnitProfile> tree, LocalDate day) {
        var parents = new HashMap<String, String>();
        tree.forEach((code, profile) -> parents.put(code, profile.parentCode()));
        parents.forEach((code, parent) -> {
            if (parent != null && !tree.containsKey(parent)) {
                throw new RuleBroken("unit-without-parent", code, parent, day);
            }
        });
        new TreeSet<>(new ParentTree(parents).caughtInRings())
                .stream().findFirst().ifPresent(code -> {
                    throw new RuleBroken("unit-in-ring-on", code, day);
                });
    }

    private TreeSet<LocalDate> changes(LocalDate from) {
        return inForce.values().stream()
                .flatMap(List::stream)
                .map(UnitRevision::beginsOn)
                .filter(day -> !day.isBefore(from))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<UnitRevision> record(String code, LocalDate day) {
        return inForceOf(code)
                .filter(revision -> !revision.beginsOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private Stream<UnitRevision> inForceOf(String code) {
        return inForce.getOrDefault(code, List.of()).stream();
    }
}
