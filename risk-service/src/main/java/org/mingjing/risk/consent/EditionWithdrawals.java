package org.mingjing.risk.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

/** Withdrawals that are numbered by the {@code edition} they are asked for and their {@code no} in it. */
public interface EditionWithdrawals<T> extends PanacheRepositoryBase<T, UUID> {
    default T required(int edition, int no) {
        return find("edition = ?1 and no = ?2", edition, no)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    default List<T> page(int edition, int after, int limit) {
        return find("edition = ?1 and no > ?2 order by no", edition, after)
                .range(0, limit - 1)
                .list();
    }

    default int nextNo(int edition) {
        return 1 + (int) count("edition", edition);
    }
}
