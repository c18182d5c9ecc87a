package org.mingjing.process.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** A published fee of a power. Whatever the range says, what may be charged is its lower limit. */
@Entity
@Table(name = "fee")
class Fee {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String per;

    private BigDecimal lower;

    private BigDecimal upper;

    private String basis;

    @Version
    private long version;

    protected Fee() {}

    Fee(String powerCode, String code, PublishedFee published) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.code = code;
        revise(published);
    }

    final void revise(PublishedFee published) {
        nameZh = published.nameZh();
        nameEn = published.nameEn();
        per = published.per();
        lower = published.lower().amount();
        upper = published.upper().amount();
        basis = published.basis();
    }

    /** Names of what a published fee says differently. */
    List<String> differencesTo(PublishedFee other) {
        var own = published();
        var different = new ArrayList<String>();
        note(different, "nameZh", own.nameZh().equals(other.nameZh()));
        note(different, "nameEn", own.nameEn().equals(other.nameEn()));
        note(different, "per", own.per().equals(other.per()));
        note(different, "lower", own.lower().equals(other.lower()));
        note(different, "upper", own.upper().equals(other.upper()));
        note(different, "basis", own.basis().equals(other.basis()));
        return different;
    }

    private static void note(List<String> different, String name, boolean same) {
        if (!same) {
            different.add(name);
        }
    }

    /** What has to be paid for so many units. */
    Money owed(int quantity) {
        return new Money(lower).times(quantity);
    }

    String powerCode() {
        return powerCode;
    }

    String code() {
        return code;
    }

    PublishedFee published() {
        return new PublishedFee(nameZh, nameEn, per, new Money(lower), new Money(upper), basis);
    }
}
