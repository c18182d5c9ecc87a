package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs in a power between two days.
 *
 * @param changes in the order in which a power is read; none when it is the same on both
 */
public record PowerDiff(String code, Side from, Side to, List<Change> changes) {

    /**
     * @param no of the revision in effect that day; left out with the rest when the power was not listed yet
     * @param madeAt when that revision was stated, which may be long after the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(LocalDate day, Integer no, OffsetDateTime madeAt) {
        static Side of(DatedPower power) {
            return new Side(power.day(), power.no(), power.madeAt());
        }
    }

    /** @param before left out where there was nothing, as after is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(String field, String labelZh, String labelEn, Object before, Object after) {}

    static PowerDiff between(String code, DatedPower from, DatedPower to) {
        return new PowerDiff(
                code,
                Side.of(from),
                Side.of(to),
                Stream.concat(
                                Arrays.stream(PowerField.values())
                                        .map(field -> new Change(
                                                field.member(),
                                                field.zh(),
                                                field.en(),
                                                from.content().map(field::of).orElse(null),
                                                to.content().map(field::of).orElse(null))),
                                Stream.of(
                                        standing("status", "状态", "Status", from.status(), to.status()),
                                        standing(
                                                "handlingUnitCode",
                                                "办理单位",
                                                "Handled by",
                                                from.handling(),
                                                to.handling()),
                                        standing(
                                                "mergedInto", "并入", "Merged into", from.mergedInto(), to.mergedInto())))
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .toList());
    }

    private static Change standing(String field, String zh, String en, Optional<?> before, Optional<?> after) {
        return new Change(field, zh, en, before.orElse(null), after.orElse(null));
    }
}
