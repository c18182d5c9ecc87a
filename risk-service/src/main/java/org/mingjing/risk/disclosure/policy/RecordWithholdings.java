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
    private volatile Now known;

    /**
     * What is withheld at this moment.
     *
     * @param version how many decisions there were: none is ever taken out of the books
     * @param grounds of the records whose words are
     */
    public record Now(int version, Map<RecordKey, WithheldReason> grounds) {
        public Optional<WithheldReason> of(RecordKey record) {
            return Optional.ofNullable(grounds.get(record));
        }
    }

    /** What was taken back is shown by nobody any more, whichever instance is asked. */
    public Now now() {
        return at((int) count());
    }

    /** @param version how many decisions there are, as was read just now: with another number all are read again */
    public Now at(int version) {
        var last = known;
        if (last == null || last.version() != version) {
            last = read();
            known = last;
        }
        return last;
    }

    private Now read() {
        var decisions = list("order by id");
        var grounds = new HashMap<RecordKey, WithheldReason>();
        for (var decision : decisions) {
            if (decision.ground() == null) {
                grounds.remove(decision.record());
            } else {
                grounds.put(decision.record(), decision.ground());
            }
        }
        return new Now(decisions.size(), Map.copyOf(grounds));
    }

    /** In their order. @param after null from the first one on */
    public List<RecordWithholding> page(UUID after, int limit) {
        var query = after == null ? find("order by id") : find("id > ?1 order by id", after);
        return query.range(0, limit - 1).list();
    }
}
