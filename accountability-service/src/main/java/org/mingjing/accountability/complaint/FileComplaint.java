package org.mingjing.accountability.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.accountability.power.Powers;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Files a complaint and gives the receipt, of which only the hash stays here.
 *
 * <p>The receipt of a request with an idempotency key is made from the key, so that whoever did not hear our answer gets
 * the same receipt again and the complaint is not filed twice, although no answer is kept anywhere.
 */
@ApplicationScoped
class FileComplaint {
    private static final int RECEIPT_BITS = 100;

    private final Complaints complaints;
    private final Powers powers;
    private final EntityManager entities;
    private final Clock clock;

    FileComplaint(Complaints complaints, Powers powers, EntityManager entities, Clock clock) {
        this.complaints = complaints;
        this.powers = powers;
        this.entities = entities;
        this.clock = clock;
    }

    String file(Filing filing, Optional<String> idempotencyKey) {
        var receipt = idempotencyKey
                .map(key -> RandomCodes.from("complaint receipt\n" + key, RECEIPT_BITS))
                .orElseGet(() -> RandomCodes.of(RECEIPT_BITS));
        var earlier = complaints.byReceipt(receipt);
        if (earlier.isEmpty()) {
            record(filing, receipt);
        } else if (!earlier.get().says(filing.powerCode(), filing.caseNumber(), filing.kind(), filing.text())) {
            throw new RuleBroken("idempotency-key-reused");
        }
        return receipt;
    }

    private void record(Filing filing, String receipt) {
        var complaint = new Complaint(
                RandomCodes.hash(receipt),
                powers.named(filing.powerCode()),
                filing.caseNumber(),
                filing.kind(),
                filing.text(),
                filing.reporter() != null,
                LocalDate.now(clock));
        complaints.persist(complaint);
        if (filing.reporter() != null) {
            entities.persist(new Reporter(
                    complaint.id(), filing.reporter().name(), filing.reporter().contact()));
        }
    }
}
