package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** One of the forms that a warning orders, and that it was carried out. */
@Entity
@Table(name = "warning_form")
class OrderedForm {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "warning_id")
    private Warning warning;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private Form form;

    @Column(name = "carried_out_on")
    private LocalDate carriedOutOn;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected OrderedForm() {}

    OrderedForm(Warning warning, Form form) {
        this.id = Ids.next();
        this.warning = warning;
        this.form = form;
    }

    void carryOut(LocalDate on, String shownBy, Caller by) {
        if (isCarriedOut()) {
            throw new RuleBroken("warning-form-carried-out", form, carriedOutOn);
        }
        carriedOutOn = on;
        evidence = shownBy;
        recordedBy = by.actor();
    }

    boolean isCarriedOut() {
        return carriedOutOn != null;
    }

    Form form() {
        return form;
    }

    LocalDate carriedOutOn() {
        return carriedOutOn;
    }

    String evidence() {
        return evidence;
    }

    String recordedBy() {
        return recordedBy;
    }
}
