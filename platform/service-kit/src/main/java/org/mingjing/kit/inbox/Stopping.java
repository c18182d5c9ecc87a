package org.mingjing.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Whether the service is on its way down: what fails from then on says nothing about the message it failed with. */
@ApplicationScoped
class Stopping {
    private volatile boolean now;

    /** Before anything that a handler stands on is closed. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stopping) {
        now = true;
    }

    boolean now() {
        return now;
    }
}
