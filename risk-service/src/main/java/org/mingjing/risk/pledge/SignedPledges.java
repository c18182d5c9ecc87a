package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What an official had signed by a day, for those who may know. */
@ApplicationScoped
public class SignedPledges {
    private final Pledges pledges;
    private final Clock clock;

    SignedPledges(Pledges pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
    }

    /** @param sha256 of exactly the text that was signed */
    public record Signed(int year, int edition, String sha256, LocalDate on) {}

    /** Newest first. */
    public List<Signed> of(String officialCode, LocalDate day) {
        return pledges.by(officialCode).stream()
                .map(this::signed)
                .filter(signed -> !signed.on().isAfter(day))
                .toList();
    }

    private Signed signed(Pledge pledge) {
        var on = pledge.signedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return new Signed(pledge.year(), pledge.edition(), pledge.sha256(), on);
    }
}
