package org.mingjing.risk.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

/** Those of one kind of edition. */
public interface Withdrawals<W extends Withdrawal> extends PanacheRepositoryBase<W, UUID> {
    default W required(int edition, int no) {
        return find("edition = ?1 and no = ?2", edition, no)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    default List<W> page(int edition, int after, int limit) {
        return find("edition = ?1 and no > ?2 order by no", edition, after)
                .range(0, limit - 1)
                .list();
    }

    default int nextNo(int edition) {
        return 1 + (int) count("edition", edition);
    }
}
