package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.PledgeReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.official.PostHolders;

/** Some days before the due day whoever holds a post and has not signed is reminded, once. */
@ApplicationScoped
class RemindSigners implements TimerHandler {
    private static final String TIMER = "pledge-reminder";

    private final PledgeTexts texts;
    private final Pledges pledges;
    private final PledgeReminder.Sent sent;
    private final PostHolders holders;
    private final PledgeConfig config;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    RemindSigners(
            PledgeTexts texts,
            Pledges pledges,
            PledgeReminder.Sent sent,
            PostHolders holders,
            PledgeConfig config,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.texts = texts;
        this.pledges = pledges;
        this.sent = sent;
        this.holders = holders;
        this.config = config;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One timer a year: another edition moves it. */
    void remindBefore(PledgeText text) {
        timers.set(
                TIMER,
                String.valueOf(text.year()),
                text.dueOn()
                        .minus(config.remindedBefore())
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String year) {
        var text = texts.current(Integer.parseInt(year));
        var today = LocalDate.now(clock);
        if (text.year() != today.getYear()) {
            // The service stood still until the year was over: nobody can sign any more.
            return;
        }
        var signed = pledges.whoSigned(text);
        holders.on(today, null).keySet().stream()
                .filter(official -> !signed.contains(official))
                .forEach(official -> {
                    sent.persist(new PledgeReminder(official, text, today));
                    outbox.add(new PledgeReminded(official, text.year(), text.dueOn()));
                });
    }
}
