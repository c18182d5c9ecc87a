package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What powers there were on a day, for those who follow who held them. */
@ApplicationScoped
public class PowersOfDay {
    private final DatedPowers dated;

    PowersOfDay(DatedPowers dated) {
        this.dated = dated;
    }

    /** A power as it was called on a day. */
    public record ListedPower(String code, String unitCode, String nameZh, String nameEn, PowerStatus status) {}

    /** Empty before the day from which the power is listed. */
    public Optional<ListedPower> on(LocalDate day, String code) {
        return Optional.of(dated.on(day, code))
                .filter(power -> power.revision().isPresent())
                .map(PowersOfDay::listed);
    }

    /** Those that the unit owned and that had not ended, by code. */
    public List<ListedPower> of(String unitCode, LocalDate day) {
        return dated.all(day, null, new DatedPowers.Then(unitCode, null, null)).stream()
                .filter(DatedPower::isListed)
                .map(PowersOfDay::listed)
                .toList();
    }

    private static ListedPower listed(DatedPower power) {
        var revision = power.revision().orElseThrow();
        var profile = revision.content().profile();
        return new ListedPower(
                revision.powerCode(),
                profile.unitCode(),
                profile.nameZh(),
                profile.nameEn(),
                power.standing().status());
    }
}
