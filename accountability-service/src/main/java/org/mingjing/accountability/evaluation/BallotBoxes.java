package org.mingjing.accountability.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class BallotBoxes implements PanacheRepositoryBase<BallotBox, Integer> {
    private static final int THE_ONE = 1;

    /** The box, to oneself until the end of the transaction. */
    BallotBox locked() {
        return findById(THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }
}
