package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** What the books say today of powers beside what they are rated by, for those who show it to others. */
@ApplicationScoped
public class DetailsOfToday {
    private final PowerRevisions revisions;

    DetailsOfToday(PowerRevisions revisions) {
        this.revisions = revisions;
    }

    /** By power code. */
    public Map<String, PowerDetails> of(Collection<String> powerCodes) {
        return revisions.current(powerCodes).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, power -> power.getValue().content().details()));
    }
}
