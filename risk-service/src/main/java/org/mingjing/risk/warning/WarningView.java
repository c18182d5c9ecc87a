package org.mingjing.risk.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A warning as its readers see it.
 *
 * @param tier 1 to 3; absent until it was decided
 * @param inForce whether the unit's powers, or those in which the official acts, are handled one level stricter if the
 *     tier is 2 or 3
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningView(
        String code,
        String unitCode,
        String officialCode,
        String predecessor,
        WarningState state,
        boolean inForce,
        Integer tier,
        LocalDate notifiedOn,
        LocalDate explainUntil,
        LocalDate appealUntil,
        Hearing.Appeal appeal,
        LocalDate appealDueOn,
        LocalDate correctionDueOn,
        boolean correctionConfirmed,
        List<FormView> forms) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FormView(Form form, LocalDate carriedOutOn, String evidence, String recordedBy) {
        static FormView of(OrderedForm form) {
            return new FormView(form.form(), form.carriedOutOn(), form.evidence(), form.recordedBy());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryView(
            WarningEntry.Kind kind,
            WarningState state,
            Integer tier,
            String text,
            String recordedBy,
            OffsetDateTime recordedAt) {
        static EntryView of(WarningEntry entry) {
            return new EntryView(
                    entry.kind(), entry.state(), entry.tier(), entry.text(), entry.recordedBy(), entry.recordedAt());
        }
    }

    /** @param awaited what is still to be done, the next first; of what the office has to do the warned are not told */
    public record Listed(@JsonUnwrapped WarningView warning, List<Awaited> awaited) {
        static Listed of(Warning warning, List<Awaited> awaited) {
            return new Listed(WarningView.of(warning), awaited);
        }
    }

    /**
     * @param proposed absent for the warned: from the signals one might guess who reported them
     * @param officeDueOn the last day of the office for its next step; absent for the warned, and where it has none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Full(
            @JsonUnwrapped WarningView warning, ProposedView proposed, LocalDate officeDueOn, List<EntryView> history) {
        static Full of(Warning warning, boolean whole, List<WarningEntry> history) {
            return new Full(
                    WarningView.of(warning),
                    whole ? ProposedView.of(warning.proposed()) : null,
                    whole ? warning.course().officeDueOn() : null,
                    history.stream().map(EntryView::of).toList());
        }
    }

    public record ProposedView(String scheme, int tier, String derivationZh, String derivationEn) {
        static ProposedView of(Proposed proposed) {
            return new ProposedView(
                    proposed.scheme(), proposed.tier(), proposed.derivationZh(), proposed.derivationEn());
        }
    }

    static WarningView of(Warning warning) {
        var hearing = warning.hearing();
        var correction = warning.correction();
        return new WarningView(
                warning.code(),
                warning.warned().unitCode(),
                warning.warned().officialCode(),
                warning.proposed().predecessor(),
                warning.state(),
                warning.state().inForce(),
                warning.tier(),
                hearing.notifiedOn(),
                hearing.explainUntil(),
                hearing.appealUntil(),
                hearing.appeal(),
                hearing.appealDueOn(),
                correction.dueOn(),
                correction.isConfirmed(),
                correction.forms().stream().map(FormView::of).toList());
    }
}
