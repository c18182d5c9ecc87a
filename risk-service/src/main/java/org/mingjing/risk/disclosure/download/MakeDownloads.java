package org.mingjing.risk.disclosure.download;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.risk.disclosure.policy.PolicyInForce;

/** Makes the files anew of what changed, by the policy of the day. What would say the same is taken over. */
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
    private final Clock clock;

    MakeDownloads(
            DownloadsLock lock,
            PolicyInForce policyInForce,
            Fingerprints fingerprints,
            Snapshots snapshots,
            WriteFiles writeFiles,
            Clock clock) {
        this.lock = lock;
        this.policyInForce = policyInForce;
        this.fingerprints = fingerprints;
        this.snapshots = snapshots;
        this.writeFiles = writeFiles;
        this.clock = clock;
    }

    /** Records are read as they are at the beginning: the files of a snapshot tell of one moment. */
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
        var parts = fingerprints.under(policy.edition());
        var ofAll = parts.get(parts.size() - 1).text();
        var newest = snapshots.newest();
        if (newest.filter(snapshot -> snapshot.fingerprint().equals(ofAll)).isPresent()) {
            return;
        }
        var kept = newest.map(snapshot -> snapshots.files(snapshot.no(), null)).orElse(List.of()).stream()
                .collect(groupingBy(DownloadFile::fingerprint));
        var files = new ArrayList<UUID>();
        parts.forEach(fingerprint -> files.addAll(filesOf(fingerprint, kept, policy, now)));
        snapshots.add(new Snapshot(0, policy.edition(), ofAll, now), files);
    }

    private List<UUID> filesOf(
            Fingerprints.Fingerprint of,
            Map<String, List<DownloadFile>> kept,
            PolicyInForce.Today policy,
            OffsetDateTime now) {
        var unit = of.unitCode().orElse(null);
        var same = kept.getOrDefault(of.text(), List.of()).stream()
                .filter(file -> Objects.equals(file.unitCode(), unit))
                .map(DownloadFile::id)
                .toList();
        return same.isEmpty()
                ? Part.of(unit, of.text())
                        .flatMap(part -> writeFiles.write(part, policy, now).stream())
                        .map(DownloadFile::id)
                        .toList()
                : same;
    }
}
