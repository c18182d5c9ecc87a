package org.mingjing.gateway.forward;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many answers are under way at this moment: to each client, or from each service. */
final class UnderWay {
    private final int most;
    private final ConcurrentMap<String, Integer> byName = new ConcurrentHashMap<>();

    UnderWay(int most) {
        this.most = most;
    }

    /** @return false when as many as may be are under way; otherwise it has to {@link #end} */
    boolean begin(String name) {
        if (byName.merge(name, 1, Integer::sum) <= most) {
            return true;
        }
        end(name);
        return false;
    }

    void end(String name) {
        byName.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
    }
}
