package org.mingjing.accountability.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.paging.Position;
import org.mingjing.kit.problem.NotFound;

@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** The complaints about a unit that were concluded as upheld in a month. */
    public List<UpheldComplaint> upheld(String unit, YearMonth month) {
        return getEntityManager()
                .createQuery("""
                        select new org.mingjing.accountability.complaint.UpheldComplaint(c.id, c.kind)
                        from Decision d join d.complaint c
                        where c.unitCode = :unit and d.outcome = :upheld and d.decidedOn between :first and :last""", UpheldComplaint.class)
                .setParameter("unit", unit)
                .setParameter("upheld", Outcome.UPHELD)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
    }

    Complaint byId(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    Optional<Complaint> byReceipt(String receipt) {
        return find("receiptHash", RandomCodes.hash(receipt)).firstResultOptional();
    }

    /**
     * The newest first.
     *
     * @param status null for any
     * @param after day and id of the last complaint of the page before
     */
    List<Complaint> page(ComplaintStatus status, Position after, int limit) {
        var query = new StringBuilder("from Complaint where 1 = 1");
        var values = new HashMap<String, Object>();
        if (status != null) {
            query.append(" and status = :status");
            values.put("status", status);
        }
        after.date(0).ifPresent(day -> {
            query.append(" and (filedOn, id) < (:day, :id)");
            values.put("day", day);
            values.put("id", after.uuid(1).orElseThrow());
        });
        return find(query.append(" order by filedOn desc, id desc").toString(), values)
                .range(0, limit - 1)
                .list();
    }
}
