package org.mingjing.risk.signal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A signal as its readers see it.
 *
 * @param fact what the fact is called where it comes from; another report of it is not another signal
 * @param powerKnown false while the power it names has not been heard of
 * @param upheldOn when another service upheld it; only then a rating rests on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalView(
        UUID id,
        SignalSource source,
        String fact,
        String powerCode,
        String step,
        String unitCode,
        String officialCode,
        int weight,
        LocalDate occurredOn,
        String evidence,
        String detail,
        boolean powerKnown,
        LocalDate upheldOn,
        LocalDate withdrawnOn,
        String recordedBy,
        OffsetDateTime recordedAt) {

    /** What the signal said from this moment on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryView(
            String kind, SignalContent content, String reason, String recordedBy, OffsetDateTime recordedAt) {
        static EntryView of(SignalEntry entry) {
            return new EntryView(
                    entry.kind().name(), entry.content(), entry.reason(), entry.recordedBy(), entry.recordedAt());
        }
    }

    /** A signal with its history, oldest entry first. */
    public record Full(SignalView signal, List<EntryView> history) {}

    static SignalView of(Signal signal) {
        var origin = signal.origin();
        var content = signal.content();
        return new SignalView(
                signal.id(),
                origin.source(),
                origin.fact(),
                content.powerCode(),
                content.step(),
                content.unitCode(),
                content.officialCode(),
                content.weight(),
                content.occurredOn(),
                content.evidence(),
                origin.detail(),
                signal.powerKnown(),
                signal.upheldOn(),
                signal.withdrawnOn(),
                origin.recordedBy(),
                origin.recordedAt());
    }
}
