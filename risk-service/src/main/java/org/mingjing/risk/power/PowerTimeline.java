package org.mingjing.risk.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One power over time: how it was called when, whose it was, and when it ended. */
public final class PowerTimeline {
    private final List<PowerRevision> revisions;
    private final LocalDate endedOn;

    /**
     * @param revisions those that are, were or will be in effect, in the order of their numbers, which is that of their days
     * @param reforms all of them
     */
    PowerTimeline(List<PowerRevision> revisions, List<Reform> reforms) {
        this.revisions = revisions;
        this.endedOn = reforms.stream()
                .map(Reform::order)
                .filter(order -> order.kind() == ReformKind.CANCEL || order.kind() == ReformKind.MERGE)
                .map(ReformOrder::effectiveOn)
                .findFirst()
                .orElse(null);
    }

    /** A power as it was called on a day. */
    public record ListedPower(String code, String unitCode, String nameZh, String nameEn) {}

    /** Empty before the day from which the power is listed. */
    public Optional<ListedPower> on(LocalDate day) {
        return revisions.stream()
                .filter(revision -> !revision.validFrom().isAfter(day))
                .reduce((one, later) -> later)
                .map(PowerTimeline::listed);
    }

    /** The last of some days on which the unit owned the power and it had not ended; empty where there is none. */
    public Optional<LocalDate> lastDayWith(String unitCode, LocalDate from, LocalDate until) {
        var last = endedOn == null ? until : earlier(until, endedOn.minusDays(1));
        for (int i = revisions.size() - 1; i >= 0; i--) {
            var revision = revisions.get(i);
            var first = revision.validFrom().isAfter(from) ? revision.validFrom() : from;
            if (unitCode.equals(unitOf(revision)) && !last.isBefore(first)) {
                return Optional.of(last);
            }
            last = earlier(last, revision.validFrom().minusDays(1));
        }
        return Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String unitOf(PowerRevision revision) {
        return revision.content().profile().unitCode();
    }

    private static ListedPower listed(PowerRevision revision) {
        var profile = revision.content().profile();
        return new ListedPower(revision.powerCode(), profile.unitCode(), profile.nameZh(), profile.nameEn());
    }
}
