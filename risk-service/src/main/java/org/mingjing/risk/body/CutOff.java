package org.mingjing.risk.body;

import java.time.Duration;

/** Ends the request under way from outside: its own thread waits for the reader. */
interface CutOff {
    /** @return keeps the request from being cut off, to be called when it is over */
    Runnable after(Duration within);
}
