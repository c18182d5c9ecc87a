package org.mingjing.risk.power;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A power as it is on a day.
 *
 * @param revision in effect that day; empty before the power was listed
 * @param standing what the reforms up to that day made of it
 * @param level that it was rated at the end of that day; null before its first rating
 */
record DatedPower(LocalDate day, Optional<PowerRevision> revision, Standing standing, Level level) {

    static DatedPower of(LocalDate day, Optional<PowerRevision> revision, List<Reform> reforms, Level level) {
        var standing = Standing.UNREFORMED;
        for (var reform : reforms) {
            if (!reform.order().effectiveOn().isAfter(day)) {
                standing = standing.with(reform.order(), unit(revision));
            }
        }
        return new DatedPower(day, revision, standing, level);
    }

    static DatedPower notThere(LocalDate day) {
        return new DatedPower(day, Optional.empty(), Standing.UNREFORMED, null);
    }

    private static String unit(Optional<PowerRevision> revision) {
        return revision.map(one -> one.content().profile().unitCode()).orElse(null);
    }

    /** Whether it was on the list of its unit that day and had not ended. */
    boolean isListed() {
        return revision.isPresent() && !standing.hasEnded();
    }

    Integer no() {
        return revision.map(PowerRevision::no).orElse(null);
    }

    /** When what was so that day was stated; null before the power was listed. */
    OffsetDateTime madeAt() {
        return revision.map(one -> one.provenance().madeAt()).orElse(null);
    }

    Optional<PowerContent> content() {
        return revision.map(PowerRevision::content);
    }

    /** The unit whose it is; empty before the power was listed. */
    Optional<String> owner() {
        return Optional.ofNullable(unit(revision));
    }

    Optional<PowerStatus> status() {
        return revision.map(one -> standing.status());
    }

    Optional<String> handling() {
        return revision.map(
                one -> standing.delegatedTo() == null ? one.content().profile().unitCode() : standing.delegatedTo());
    }

    Optional<String> mergedInto() {
        return revision.map(one -> standing.mergedInto());
    }
}
