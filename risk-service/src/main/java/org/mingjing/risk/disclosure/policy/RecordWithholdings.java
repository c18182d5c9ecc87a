package org.mingjing.risk.disclosure.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Few: each is an act of the Party committee. */
@ApplicationScoped
public class RecordWithholdings implements PanacheRepositoryBase<RecordWithholding, UUID> {
    /**
     * What is withheld at this moment.
     *
     * @param version another one after every decision
     * @param grounds of the records whose words are
     */
    public record Now(int version, Map<RecordKey, WithheldReason> grounds) {
        public Optional<WithheldReason> of(RecordKey record) {
            return Optional.ofNullable(grounds.get(record));
        }
    }

    /** Asked for with every answer: what was taken back is shown by nobody any more, whichever instance is asked. */
    public Now now() {
        var decisions = list("order by id");
        var grounds = new HashMap<RecordKey, WithheldReason>();
        for (var decision : decisions) {
            if (decision.ground() == null) {
                grounds.remove(decision.record());
            } else {
                grounds.put(decision.record(), decision.ground());
            }
        }
        return new Now(decisions.size(), grounds);
    }

    /** In their order. @param after null from the first one on */
    public List<RecordWithholding> page(UUID after, int limit) {
        var query = after == null ? find("order by id") : find("id > ?1 order by id", after);
        return query.range(0, limit - 1).list();
    }
}
