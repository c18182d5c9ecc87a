package org.mingjing.risk.disclosure.download;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.risk.disclosure.policy.PolicyInForce;

/**
 * Makes the files anew of what changed, by the policy of the day. What would say the same is taken over, and so are for a
 * while the files of all units, which every change changes.
 */
@ApplicationScoped
class MakeDownloads {
    /** Whoever has read a manifest has so long to fetch its files, from when on another one took its place. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final DownloadsLock lock;
    private final PolicyInForce policyInForce;
    private final Fingerprints fingerprints;
    private final Snapshots snapshots;
    private final WriteFiles writeFiles;
    private final DownloadConfig config;
    private final Clock clock;

    MakeDownloads(
            DownloadsLock lock,
            PolicyInForce policyInForce,
            Fingerprints fingerprints,
            Snapshots snapshots,
            WriteFiles writeFiles,
            DownloadConfig config,
            Clock clock) {
        this.lock = lock;
        this.policyInForce = policyInForce;
        this.fingerprints = fingerprints;
        this.snapshots = snapshots;
        this.writeFiles = writeFiles;
        this.config = config;
        this.clock = clock;
    }

    /** Records are read as they are at the beginning: what is made at once tells of one moment. */
    @Scheduled(
            identity = "downloads",
            every = "${risk.disclosure.downloads-made-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void make() {
        QuarkusTransaction.requiringNew().timeout((int) PATIENCE.toSeconds()).run(() -> {
            if (lock.isMine()) {
                makeIfChanged();
            }
        });
    }

    private void makeIfChanged() {
        var now = OffsetDateTime.now(clock);
        snapshots.forgetReplacedBefore(now.minus(KEPT));
        var policy = policyInForce.today();
        var parts = fingerprints.under(policy.version());
        var ofAll = parts.get(parts.size() - 1).text();
        var newest = snapshots.newest();
        var kept = new KeptFiles(
                newest.map(snapshot -> snapshots.files(snapshot.no(), null)).orElse(List.of()));
        boolean ofAllAreDue = kept.ofAllAreDue(ofAll, policy.version(), now.minus(config.ofAllEvery()));
        boolean unchanged =
                newest.filter(snapshot -> snapshot.fingerprint().equals(ofAll)).isPresent();
        if (unchanged && !ofAllAreDue) {
            return;
        }
        var files = new ArrayList<UUID>();
        for (var part : parts) {
            var unit = part.unitCode().orElse(null);
            files.addAll(
                    unit == null && !ofAllAreDue ? kept.ofAll() : filesSaying(part.text(), unit, kept, policy, now));
        }
        snapshots.add(new Snapshot(0, policy.edition(), ofAll, now), files);
    }

    private List<UUID> filesSaying(
            String fingerprint, String unit, KeptFiles kept, PolicyInForce.Today policy, OffsetDateTime now) {
        var same = kept.saying(fingerprint, unit);
        return same.isEmpty()
                ? Part.of(unit, fingerprint)
                        .flatMap(part -> writeFiles.write(part, policy, now).stream())
                        .map(DownloadFile::id)
                        .toList()
                : same;
    }
}
