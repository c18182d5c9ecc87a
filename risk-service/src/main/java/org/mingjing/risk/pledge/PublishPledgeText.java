package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.PledgeTextPublished;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Says what is pledged this year. Two at once make one edition: the other is told that it is taken. */
@ApplicationScoped
class PublishPledgeText {
    private final PledgeTexts texts;
    private final RemindSigners remindSigners;
    private final Outbox outbox;
    private final Clock clock;

    PublishPledgeText(PledgeTexts texts, RemindSigners remindSigners, Outbox outbox, Clock clock) {
        this.texts = texts;
        this.remindSigners = remindSigners;
        this.outbox = outbox;
        this.clock = clock;
    }

    PledgeText publish(int year, String textZh, String textEn, LocalDate dueOn, Caller supervisor) {
        var before = texts.ifPublished(year);
        if (before.filter(
                        text -> text.saysTheSame(textZh, textEn) && text.dueOn().equals(dueOn))
                .isPresent()) {
            throw new RuleBroken("pledge-text-unchanged", year);
        }
        var edition = before.map(PledgeText::edition).orElse(0) + 1;
        var text = new PledgeText(year, edition, textZh, textEn, dueOn, supervisor.actor(), OffsetDateTime.now(clock));
        remindSigners.remindBefore(text);
        texts.persistAndFlush(text);
        outbox.add(new PledgeTextPublished(year, edition, text.sha256(), dueOn));
        return text;
    }
}
