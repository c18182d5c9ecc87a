package org.mingjing.process.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.process.ChargeAccepted;
import org.mingjing.kit.id.Ids;

/** Money that was charged, with the lower limit that applied then. It is never changed. */
@Entity
@Immutable
@Table(name = "charge")
class Charge {
    @Id
    private UUID id;

    private String code;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "fee_code")
    private String feeCode;

    private int quantity;

    private BigDecimal lower;

    private BigDecimal amount;

    private String currency;

    @Column(name = "payer_reference")
    private String payerReference;

    @Column(name = "case_code")
    private String caseCode;

    @Column(name = "exemption_basis")
    private String exemptionBasis;

    @Column(name = "charged_on")
    private LocalDate chargedOn;

    @Column(name = "charged_by")
    private String chargedBy;

    protected Charge() {}

    Charge(String code, ChargeRequest request, Fee fee, String unitCode, LocalDate chargedOn, String chargedBy) {
        this.id = Ids.next();
        this.code = code;
        this.powerCode = request.powerCode();
        this.unitCode = unitCode;
        this.feeCode = fee.code();
        this.quantity = request.quantity();
        this.lower = fee.published().lower().amount();
        this.amount = request.amount().amount();
        this.currency = Money.CURRENCY;
        this.payerReference = request.payerReference();
        this.caseCode = request.caseCode();
        this.exemptionBasis = request.exemptionBasis();
        this.chargedOn = chargedOn;
        this.chargedBy = chargedBy;
    }

    ChargeAccepted accepted() {
        return new ChargeAccepted(code, powerCode, unitCode, feeCode, amount().toString(), currency, chargedOn);
    }

    String code() {
        return code;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }

    String feeCode() {
        return feeCode;
    }

    int quantity() {
        return quantity;
    }

    Money lower() {
        return new Money(lower);
    }

    Money amount() {
        return new Money(amount);
    }

    String payerReference() {
        return payerReference;
    }

    String caseCode() {
        return caseCode;
    }

    String exemptionBasis() {
        return exemptionBasis;
    }

    LocalDate chargedOn() {
        return chargedOn;
    }
}
