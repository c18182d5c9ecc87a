package org.mingjing.gateway.forward;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many answers each client is being given at this moment. */
final class UnderWay {
    private final int most;
    private final ConcurrentMap<String, Integer> byClient = new ConcurrentHashMap<>();

    UnderWay(int most) {
        this.most = most;
    }

    /** @return false when the client is being given as many as may be; otherwise it has to {@link #end} */
    boolean begin(String client) {
        if (byClient.merge(client, 1, Integer::sum) <= most) {
            return true;
        }
        end(client);
        return false;
    }

    void end(String client) {
        byClient.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
}
