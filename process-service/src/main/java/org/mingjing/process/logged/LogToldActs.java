package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.mingjing.kit.inbox.Delivery;
import org.mingjing.process.log.append.TransparencyLog;

/**
 * What another service did, learnt from its event: one event, one entry, however often it is delivered. A state that is merely told
 * again is no act.
 */
@ApplicationScoped
class LogToldActs {
    private final LogAct logAct;
    private final TransparencyLog log;
    private final Delivery delivery;

    LogToldActs(LogAct logAct, TransparencyLog log, Delivery delivery) {
        this.logAct = logAct;
        this.log = log;
        this.delivery = delivery;
    }

    /** @param office unit code; null where it would tell whom it concerns */
    void log(Kind kind, String office, Map<String, Object> about, Map<String, Field> fields) {
        var event = delivery.current();
        var producer = event.source().replace("/", "");
        var key = event.id().toString();
        // The inbox forgets after some time, the log does not; and salts are new each time, so only the key can tell.
        if (event.republished() || log.leafOf(producer, key).isPresent()) {
            return;
        }
        logAct.log(new Act(producer, key, kind, null, office, null, event.time(), about, fields, Map.of()));
    }
}
