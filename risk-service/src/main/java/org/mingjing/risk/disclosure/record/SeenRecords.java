package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.catalogue.publication.PublishedPowers;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** One record as everybody reads it today, with what it once said. */
@ApplicationScoped
public class SeenRecords {
    private final PublicRecords records;
    private final PublicRecordEditions editions;
    private final PublishedPowers publishedPowers;
    private final StatePowers statePowers;
    private final PolicyInForce policyInForce;

    SeenRecords(
            PublicRecords records,
            PublicRecordEditions editions,
            PublishedPowers publishedPowers,
            StatePowers statePowers,
            PolicyInForce policyInForce) {
        this.records = records;
        this.editions = editions;
        this.publishedPowers = publishedPowers;
        this.statePowers = statePowers;
        this.policyInForce = policyInForce;
    }

    /**
     * @param version of this record alone, changes whenever the view would
     * @param view is made only where it is sent
     */
    public record Seen(String version, Supplier<Object> view) {}

    public Seen required(RecordKind kind, String code) {
        return seen(records.byCode(kind, code).orElseThrow(NotFound::new));
    }

    /** Also in the seconds before its record follows: who publishes a power looks for it at once. */
    public Seen power(String code) {
        return records.versionUpToDate(RecordKind.POWER, code).map(this::seen).orElseGet(() -> powerNow(code));
    }

    private Seen powerNow(String code) {
        var published = publishedPowers.of(List.of(code));
        var known = records.byPower(List.of(code));
        var said = statePowers.now(published, known).getOrDefault(code, List.of()).stream()
                .filter(one -> one.kind() == RecordKind.POWER)
                .findFirst()
                .orElseThrow(NotFound::new);
        var policy = policyInForce.today();
        var before = known.getOrDefault(code, List.of()).stream()
                .filter(record -> record.kind() == RecordKind.POWER)
                .findFirst();
        return new Seen(
                code + "-" + said.power().revision() + "-" + said.power().ratingNo() + "-following-" + policy.version(),
                () -> RecordView.of(
                        said,
                        before.map(record -> record.editionOf(said)).orElse(1),
                        policy.policy(),
                        before.map(record -> corrections(record, policy.policy()))
                                .orElse(List.of())));
    }

    private Seen seen(PublicRecord record) {
        return seen(record.version(), policyInForce.today(), () -> record);
    }

    /** Read in full only when its view is made. */
    private Seen seen(VersionSeen version) {
        var policy = policyInForce.today(version.withholdings());
        return seen(
                version.record(),
                policy,
                () -> records.findById(version.record().no()));
    }

    private Seen seen(RecordVersion version, PolicyInForce.Today policy, Supplier<PublicRecord> whole) {
        return new Seen(version + "-" + policy.version(), () -> {
            var record = whole.get();
            return RecordView.of(record, policy.policy(), corrections(record, policy.policy()));
        });
    }

    private List<Correction> corrections(PublicRecord record, Policy policy) {
        return record.edition() == 1 ? List.of() : Correction.of(record.kind(), editions.of(record), policy);
    }
}
