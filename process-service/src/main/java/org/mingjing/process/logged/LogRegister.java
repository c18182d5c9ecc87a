package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.append.TransparencyLog;
import org.mingjing.process.register.Recorded;
import org.mingjing.process.register.RegisterEntry;

/** Whatever is written into the register is an entry of the log. */
@ApplicationScoped
class LogRegister {
    private final LogAct logAct;
    private final TransparencyLog log;

    LogRegister(LogAct logAct, TransparencyLog log) {
        this.logAct = logAct;
        this.log = log;
    }

    void on(@Observes Recorded recorded) {
        var entry = recorded.entry();
        logAct.log(new Act(
                Act.OURSELVES,
                key(entry.id()),
                kind(entry),
                entry.caseNumber(),
                entry.unitCode(),
                null,
                recorded.claimedAt(),
                Act.codes(
                        "stage", entry.stage().name(),
                        "step", entry.stepNo(),
                        "register", entry.kind()),
                Map.of("/actor", Field.official(entry.official()), "/content", Field.ofCase(entry.content())),
                corrects(entry)));
    }

    /** A correction names what it corrects by its leaf; null for what is older than the log. */
    private Map<String, Object> corrects(RegisterEntry entry) {
        var more = new HashMap<String, Object>();
        if (entry.corrects() != null) {
            more.put(
                    "corrects",
                    log.leafOf(Act.OURSELVES, key(entry.corrects()))
                            .map(Hash::toString)
                            .orElse(null));
        }
        return more;
    }

    private static Kind kind(RegisterEntry entry) {
        if (entry.corrects() != null) {
            return Kind.ENTRY_CORRECTED;
        }
        return switch (entry.kind()) {
            case RegisterEntry.OPEN -> Kind.CASE_OPENED;
            case RegisterEntry.VIEW -> Kind.VIEW_GIVEN;
            case RegisterEntry.PARTY -> Kind.PARTY_STATED;
            case RegisterEntry.RECUSAL -> Kind.RECUSAL_NOTED;
            default -> Kind.STEP_COMPLETED;
        };
    }

    private static String key(UUID entry) {
        return "register:" + entry;
    }
}
