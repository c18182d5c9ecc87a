package org.mingjing.testkit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.kit.timer.TimerHandler;

@ApplicationScoped
class ReminderTimer implements TimerHandler {
    private final List<String> fired = new CopyOnWriteArrayList<>();
    private final jakarta.enterprise.inject.Instance<DueTimers> timers;

    ReminderTimer(jakarta.enterprise.inject.Instance<DueTimers> timers) {
        this.timers = timers;
    }

    @Override
    public String kind() {
        return "note-reminder";
    }

    @Override
    public void fire(String subject) {
        if (subject.endsWith("fails")) {
            throw new IllegalStateException("this reminder fails");
        }
        fired.add(subject);
    }

    void fireAll() {
        timers.get().fireAll();
    }

    List<String> firedFor(String prefix) {
        return fired.stream().filter(subject -> subject.startsWith(prefix)).toList();
    }
}
