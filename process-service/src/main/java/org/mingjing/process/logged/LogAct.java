package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;

/** Makes an entry of an act, in the transaction of the act, and keeps what opens it. */
@ApplicationScoped
class LogAct {
    private final CaseChains chains;
    private final KnownCheckpoint known;
    private final TransparencyLog log;
    private final Openings openings;
    private final PowerBases bases;
    private final LogConfig config;
    private final Clock clock;

    LogAct(
            CaseChains chains,
            KnownCheckpoint known,
            TransparencyLog log,
            Openings openings,
            PowerBases bases,
            LogConfig config,
            Clock clock) {
        this.chains = chains;
        this.known = known;
        this.log = log;
        this.openings = openings;
        this.bases = bases;
        this.config = config;
        this.clock = clock;
    }

    Receipt log(Act act) {
        var place = act.caseNumber() == null ? null : chains.next(act);
        var placed = byItsBasis(place == null ? act : underItsPower(act, place));
        var commitments = placed.commitments();
        var body =
                EntryText.of(placed, place, commitments, known.newest(), OffsetDateTime.now(clock), config.lateAfter());
        var receipt = log.append(new NewEntry(act.producer(), act.key(), body));
        openings.keep(
                receipt,
                commitments,
                commitments.stream()
                        .map(commitment -> subject(placed, place, commitment.path()))
                        .toList());
        if (place != null) {
            chains.advance(place, receipt);
        }
        return receipt;
    }

    private static Act underItsPower(Act act, Place place) {
        if (act.kind().seals("/power")) {
            return act;
        }
        var about = new HashMap<>(act.about());
        about.putIfAbsent("power", place.powerCode());
        return act.withAbout(about);
    }

    /** A card is given by a rule, which tells its grade; any other act is one by the law of its power. */
    private Act byItsBasis(Act act) {
        boolean byLaw =
                act.basis() == null && act.powerCode() != null && !act.kind().seals("/basis");
        return byLaw ? act.withBasis(bases.basisOf(act.powerCode())) : act;
    }

    private static String subject(Act act, Place place, String path) {
        var subject = act.fields().get(path).subject();
        if (subject != null) {
            return subject;
        }
        return place == null ? Subjects.unit(act.office()) : Subjects.ofCase(place.name());
    }
}
