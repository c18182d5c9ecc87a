package org.mingjing.risk.disclosure.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class PolicyWithdrawals implements PanacheRepositoryBase<PolicyWithdrawal, UUID> {
    PolicyWithdrawal required(int edition, int no) {
        return find("edition = ?1 and no = ?2", edition, no)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    List<PolicyWithdrawal> page(int edition, int after, int limit) {
        return find("edition = ?1 and no > ?2 order by no", edition, after)
                .range(0, limit - 1)
                .list();
    }

    int nextNo(int edition) {
        return 1 + (int) count("edition", edition);
    }
}
