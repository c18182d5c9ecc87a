package org.mingjing.process.clock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.RunningLimit;
import org.mingjing.kit.problem.RuleBroken;

/** All that decides when the limits of one clock end. Nothing resets it: there is no verb that changes its start. */
@Embeddable
class ClockLimits {
    @Column(name = "started_on")
    private LocalDate startedOn;

    /** Null where the clock has no such limit, as is the other. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "promised_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "promised_unit"))
    private GivenLimit promised;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "statutory_amount"))
    @AttributeOverride(name = "unit", column = @Column(name = "statutory_unit"))
    private GivenLimit statutory;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "clock_id", nullable = false, updatable = false)
    private List<ClockExtension> extensions = new ArrayList<>();

    @Embedded
    private Standstill standstill = new Standstill();

    protected ClockLimits() {}

    ClockLimits(LocalDate startedOn, Limit promised, Limit statutory) {
        this.startedOn = startedOn;
        this.promised = GivenLimit.of(promised);
        this.statutory = GivenLimit.of(statutory);
    }

    /** More time may be granted once, while there is time left, and never so much that the promise outlasts the law. */
    void extend(ClockExtension extension, String caseCode, LegalCalendar calendar, LocalDate today) {
        if (!extensions.isEmpty()) {
            throw new RuleBroken("clock-extended-before", caseCode);
        }
        if (timetable(calendar, today).overdueOn(today)) {
            throw new RuleBroken("clock-overdue", caseCode);
        }
        var countedAlike = given().filter(limit -> counts(extension, limit)).toList();
        if (countedAlike.isEmpty()) {
            throw new RuleBroken("clock-extension-unit", extension.extra().unit());
        }
        int ceiling = countedAlike.stream().mapToInt(ExtensionCeiling::on).max().orElse(0);
        if (extension.extra().amount() > ceiling) {
            throw new RuleBroken("clock-extension-too-long", ceiling);
        }
        if (timetable(List.of(extension), calendar, today).promiseOutlastsLaw()) {
            throw new RuleBroken("clock-promise-outlasts-law", caseCode);
        }
        extensions.add(extension);
    }

    Timetable timetable(LegalCalendar calendar, LocalDate asOf) {
        return timetable(extensions, calendar, asOf);
    }

    /** A clock that is about to stand still is read as of its first such day, so that this day is not counted. */
    private Timetable timetable(List<ClockExtension> granted, LegalCalendar calendar, LocalDate asOf) {
        var known = standstill.since().filter(asOf::isBefore).orElse(asOf);
        return new Timetable(
                started(promised, granted).map(limit -> calendar.derive(limit, known)),
                started(statutory, granted).map(limit -> calendar.derive(limit, known)));
    }

    private Optional<RunningLimit> started(GivenLimit given, List<ClockExtension> granted) {
        return Optional.ofNullable(GivenLimit.limit(given)).map(limit -> {
            var more = granted.stream()
                    .filter(extension -> counts(extension, limit))
                    .map(ClockExtension::extension)
                    .toList();
            return new RunningLimit(startedOn, limit, more, standstill.toCount());
        });
    }

    private Stream<Limit> given() {
        return Stream.of(promised, statutory).filter(Objects::nonNull).map(GivenLimit::limit);
    }

    private static boolean counts(ClockExtension extension, Limit limit) {
        return limit.unit() == extension.extra().unit();
    }

    LocalDate startedOn() {
        return startedOn;
    }

    Standstill standstill() {
        return standstill;
    }

    List<ClockExtension> extensions() {
        return List.copyOf(extensions);
    }
}
