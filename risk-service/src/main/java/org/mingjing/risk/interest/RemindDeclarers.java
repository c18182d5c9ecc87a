package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.mingjing.events.risk.InterestDeclarationReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.official.ServingOfficials;
import org.mingjing.risk.official.ServingOfficials.Serving;

/**
 * Some days before the due day of each year whoever is in service and has not declared is reminded, once. In portions, so
 * that no transaction grows with the number of officials.
 */
@ApplicationScoped
class RemindDeclarers implements TimerHandler {
    /** One for each year; those of further portions name the last official of the one before too. */
    static final String TIMER = "interest-reminder";

    private static final int PORTION = 500;

    private final YearlyDeclarations declarations;
    private final DeclarationReminder.Sent sent;
    private final ServingOfficials servingOfficials;
    private final InterestConfig config;
    private final Timers timers;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RemindDeclarers(
            YearlyDeclarations declarations,
            DeclarationReminder.Sent sent,
            ServingOfficials servingOfficials,
            InterestConfig config,
            Timers timers,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.declarations = declarations;
        this.sent = sent;
        this.servingOfficials = servingOfficials;
        this.config = config;
        this.timers = timers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var parts = subject.split(" ");
        var year = Integer.parseInt(parts[0]);
        var today = LocalDate.now(clock);
        if (today.isAfter(dueOn(year))) {
            // The service is new or stood still: nobody is reminded of a day that is over.
            waitFor(nextYear(today));
        } else if (today.isBefore(remindedOn(year))) {
            waitFor(year);
        } else {
            waitFor(year + 1);
            remind(year, parts.length == 1 ? "" : parts[1], today);
        }
    }

    private void remind(int year, String after, LocalDate today) {
        var next = servingOfficials.page(today, null, List.of(), after, PORTION).stream()
                .map(Serving::official)
                .toList();
        if (next.size() == PORTION) {
            timers.set(TIMER, year + " " + next.get(PORTION - 1), clock.instant());
        }
        var done = new HashSet<>(declarations.whoDeclared(year, next));
        sent.to(next, year).forEach(reminder -> done.add(reminder.officialCode()));
        var late = next.stream().filter(official -> !done.contains(official)).toList();
        late.forEach(official -> sent.persist(new DeclarationReminder(official, year, today)));
        audit.bySystem("interest-declaration.remind", late);
        outbox.addAll(late.stream()
                .map(official -> new InterestDeclarationReminded(official, year, dueOn(year)))
                .toList());
    }

    private void waitFor(int year) {
        timers.set(
                TIMER,
                String.valueOf(year),
                remindedOn(year).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The first whose due day is not over. */
    private int nextYear(LocalDate today) {
        return today.isAfter(dueOn(today.getYear())) ? today.getYear() + 1 : today.getYear();
    }

    /** Not in the year before: nobody can declare for a year that has not begun. */
    private LocalDate remindedOn(int year) {
        var day = dueOn(year).minus(config.remindedBefore());
        var first = LocalDate.of(year, 1, 1);
        return day.isBefore(first) ? first : day;
    }

    private LocalDate dueOn(int year) {
        return config.dueDay().atYear(year);
    }
}
