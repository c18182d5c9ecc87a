package org.mingjing.risk.integrityfile.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
class ReadingApprovals implements PanacheRepositoryBase<ReadingApproval, UUID> {

    /** Kept as it is until the transaction ends: nobody revokes it while it is used. */
    ReadingApproval locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<ReadingApproval> page(ApprovalFilter filter, UUID before, int limit) {
        return find(filter.condition(before) + " order by id desc", filter.parameters(before))
                .range(0, limit - 1)
                .list();
    }

    /** Whose files these offices ever asked to read. */
    List<String> officialsOf(Collection<String> offices) {
        return find("select distinct officialCode from ReadingApproval where request.unitCode in ?1", offices)
                .project(String.class)
                .list();
    }

    Map<UUID, ReadingApproval> byId(Collection<UUID> ids) {
        return stream("id in ?1", ids).collect(Collectors.toMap(ReadingApproval::id, approval -> approval));
    }
}
