package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.mingjing.events.risk.PledgeReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.official.ServingOfficials;
import org.mingjing.risk.official.ServingOfficials.Serving;

/**
 * Some days before the due day whoever is in service and has not signed is reminded, once. In portions, so that no
 * transaction grows with the number of officials.
 */
@ApplicationScoped
class RemindSigners implements TimerHandler {
    /** One for each year; those of further portions name the edition and the last official of the one before too. */
    static final String TIMER = "pledge-reminder";

    private static final int PORTION = 500;

    private final PledgeTexts texts;
    private final Pledges pledges;
    private final PledgeReminder.Sent sent;
    private final ServingOfficials servingOfficials;
    private final PledgeConfig config;
    private final Timers timers;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RemindSigners(
            PledgeTexts texts,
            Pledges pledges,
            PledgeReminder.Sent sent,
            ServingOfficials servingOfficials,
            PledgeConfig config,
            Timers timers,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.texts = texts;
        this.pledges = pledges;
        this.sent = sent;
        this.servingOfficials = servingOfficials;
        this.config = config;
        this.timers = timers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One timer a year: another edition moves it. */
    void remindBefore(PledgeText text) {
        timers.set(
                TIMER,
                String.valueOf(text.year()),
                text.remindedOn(config.remindedBefore())
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var parts = subject.split(" ");
        var text = texts.current(Integer.parseInt(parts[0]));
        var today = LocalDate.now(clock);
        if (today.getYear() > text.year()) {
            // The service stood still until the year was over: nobody can sign any more.
            return;
        }
        if (today.isBefore(text.remindedOn(config.remindedBefore()))) {
            remindBefore(text);
        } else if (parts.length == 1) {
            remind(text, "", today);
        } else if (text.edition() == Integer.parseInt(parts[1])) {
            remind(text, parts[2], today);
        }
    }

    private void remind(PledgeText text, String after, LocalDate today) {
        var next = servingOfficials.page(today, null, List.of(), after, PORTION).stream()
                .map(Serving::official)
                .toList();
        if (next.size() == PORTION) {
            timers.set(TIMER, text.year() + " " + text.edition() + " " + next.get(PORTION - 1), clock.instant());
        }
        var done = new HashSet<>(pledges.whoSigned(text, next));
        sent.to(next, text).forEach(reminder -> done.add(reminder.officialCode()));
        var late = next.stream().filter(official -> !done.contains(official)).toList();
        late.forEach(official -> sent.persist(new PledgeReminder(official, text, today)));
        audit.bySystem("pledge.remind", late);
        outbox.addAll(late.stream()
                .map(official -> new PledgeReminded(official, text.year(), text.dueOn()))
                .toList());
    }
}
