package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.mingjing.events.risk.InterestDeclarationReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.official.PostHolders;

/** Some days before the due day of each year whoever holds a post and has not declared is reminded, once. */
@ApplicationScoped
class RemindDeclarers implements TimerHandler {
    static final String TIMER = "interest-reminder";

    private final YearlyDeclarations declarations;
    private final DeclarationReminder.Sent sent;
    private final PostHolders holders;
    private final InterestConfig config;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    RemindDeclarers(
            YearlyDeclarations declarations,
            DeclarationReminder.Sent sent,
            PostHolders holders,
            InterestConfig config,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.declarations = declarations;
        this.sent = sent;
        this.holders = holders;
        this.config = config;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var year = Integer.parseInt(subject);
        var today = LocalDate.now(clock);
        if (year < today.getYear()) {
            // The service stood still until the year was over: nobody is reminded of a day so long gone.
            waitFor(today.getYear());
        } else if (today.isBefore(remindedOn(year))) {
            waitFor(year);
        } else {
            waitFor(year + 1);
            remind(year, today);
        }
    }

    private void remind(int year, LocalDate today) {
        var done = new HashSet<>(declarations.whoDeclared(year, ""));
        done.addAll(sent.whoWasReminded(year));
        holders.on(today, null).keySet().stream()
                .filter(official -> !done.contains(official))
                .forEach(official -> {
                    sent.persist(new DeclarationReminder(official, year, today));
                    outbox.add(new InterestDeclarationReminded(
                            official, year, config.dueDay().atYear(year)));
                });
    }

    private void waitFor(int year) {
        timers.set(
                TIMER,
                String.valueOf(year),
                remindedOn(year).atStartOfDay(clock.getZone()).toInstant());
    }

    private LocalDate remindedOn(int year) {
        return config.dueDay().atYear(year).minus(config.remindedBefore());
    }
}
