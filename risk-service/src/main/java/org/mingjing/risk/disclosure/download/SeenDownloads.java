package org.mingjing.risk.disclosure.download;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.disclosure.policy.PolicyInForce;

/** The downloads as everybody may have them today: none that were made by another policy, or before a record was withheld. */
@ApplicationScoped
class SeenDownloads {
    private final Snapshots snapshots;
    private final PolicyInForce policyInForce;

    SeenDownloads(Snapshots snapshots, PolicyInForce policyInForce) {
        this.snapshots = snapshots;
        this.policyInForce = policyInForce;
    }

    /** @throws RuleBroken in the minutes until the files of a new policy are made */
    Manifest manifest(String unit) {
        var policy = policyInForce.today();
        var snapshot = snapshots
                .newest()
                .filter(newest -> newest.isUnder(policy))
                .orElseThrow(() -> new RuleBroken("downloads-being-made"));
        return Manifest.of(snapshot, policy, snapshots.files(snapshot.no(), unit));
    }

    DownloadFile file(long snapshotNo, String path) {
        return snapshots
                .byNo(snapshotNo)
                .filter(snapshot -> snapshot.isUnder(policyInForce.today()))
                .flatMap(snapshot -> snapshots.file(snapshot.no(), path))
                .orElseThrow(NotFound::new);
    }
}
