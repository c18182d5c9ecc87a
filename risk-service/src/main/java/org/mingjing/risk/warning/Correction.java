package org.mingjing.risk.warning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** What a warning orders, by when, what of it was carried out, and whether somebody else found that it helped. */
@Embeddable
class Correction {
    @Column(name = "correction_ordered_on")
    private LocalDate orderedOn;

    @Column(name = "correction_due_on")
    private LocalDate dueOn;

    @Column(name = "correction_confirmed")
    private boolean confirmed;

    @OneToMany(mappedBy = "warning", cascade = CascadeType.PERSIST)
    private List<OrderedForm> forms = new ArrayList<>();

    void order(Warning warning, Set<Form> ordered) {
        ordered.forEach(form -> forms.add(new OrderedForm(warning, form)));
    }

    void start(LocalDate on, LocalDate until) {
        orderedOn = on;
        dueOn = until;
    }

    /** Nobody loses a day that they were told of. */
    void recount(WarningDays days, WorkingDays calendar) {
        dueOn = Hearing.later(dueOn, calendar.after(orderedOn, days.correction()));
    }

    void carryOut(Form form, LocalDate on, String evidence, Caller by) {
        forms.stream()
                .filter(ordered -> ordered.form() == form)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("warning-form-not-ordered", form))
                .carryOut(on, evidence, by);
    }

    /** Whoever says that it was done does not confirm it. That it was not is found when its last day has passed. */
    void check(boolean found, LocalDate on, Caller by) {
        if (forms.stream().anyMatch(form -> by.actor().equals(form.recordedBy()))) {
            throw new RuleBroken("warning-needs-another-person");
        }
        var outstanding = forms().stream()
                .filter(form -> !form.isCarriedOut())
                .map(OrderedForm::form)
                .toList();
        if (found && !outstanding.isEmpty()) {
            throw new RuleBroken("warning-forms-outstanding", outstanding);
        }
        if (!found) {
            refuseUntilLastDay(on);
        }
        confirmed = found;
    }

    void refuseUnlessConfirmed() {
        if (!confirmed) {
            throw new RuleBroken("warning-not-corrected");
        }
    }

    void refuseIfConfirmed() {
        if (confirmed) {
            throw new RuleBroken("warning-corrected");
        }
    }

    void refuseUntilLastDay(LocalDate on) {
        if (!on.isAfter(dueOn)) {
            throw new RuleBroken("warning-may-be-corrected", dueOn);
        }
    }

    boolean isCarriedOut() {
        return forms.stream().allMatch(OrderedForm::isCarriedOut);
    }

    List<OrderedForm> forms() {
        return forms.stream().sorted(Comparator.comparing(OrderedForm::form)).toList();
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isConfirmed() {
        return confirmed;
    }
}
