package org.mingjing.process.log.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.process.log.LogStopped;

/** What this instance does for the log, for health, metrics and whoever asks. */
@ApplicationScoped
public class LogState {
    /** Following: another instance leads, or none does just now. */
    public enum Doing {
        FOLLOWING,
        LEADING,
        STOPPED
    }

    private volatile Doing doing = Doing.FOLLOWING;
    private volatile LogStopped stopped;

    public Doing doing() {
        return doing;
    }

    /** Why it stopped; empty while it has not. */
    public Optional<LogStopped> stopped() {
        return Optional.ofNullable(stopped);
    }

    void follow() {
        stopped = null;
        doing = Doing.FOLLOWING;
    }

    /** After a failure that may pass; one that has stopped it is not over by that. */
    void await() {
        if (doing == Doing.LEADING) {
            doing = Doing.FOLLOWING;
        }
    }

    void lead() {
        stopped = null;
        doing = Doing.LEADING;
    }

    void stop(LogStopped why) {
        stopped = why;
        doing = Doing.STOPPED;
    }
}
