package org.mingjing.risk.integrityfile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What an item is, without its words.
 *
 * @param unitCode the unit that provides it, or to which the official belongs who does
 * @param datedOn the day of the source; of what an official tells, the day they are about or the day they told it
 * @param corrects the entry whose place it takes; null for most
 */
@Embeddable
record Item(
        @Enumerated(EnumType.STRING) @Column(name = "item_group")
        ItemGroup group,

        @Enumerated(EnumType.STRING) @Column(name = "provider")
        Provider provider,

        @Column(name = "unit_code") String unitCode,
        @Column(name = "dated_on") LocalDate datedOn,
        @Column(name = "corrects") Integer corrects) {

    /** An item that may be put in today. */
    static Item stated(
            ItemGroup group,
            Provider provider,
            String unitCode,
            LocalDate datedOn,
            Integer corrects,
            ItemWords words,
            LocalDate today) {
        if (!group.isToldBy(provider)) {
            throw new RuleBroken("integrity-item-not-for-self", group);
        }
        var fromUnit = provider == Provider.UNIT;
        if (fromUnit && (isMissing(words.source()) || datedOn == null)) {
            throw new RuleBroken("integrity-item-without-source");
        }
        if (!fromUnit && words.source() != null) {
            throw new RuleBroken("integrity-item-own-source");
        }
        if (datedOn != null && datedOn.isAfter(today)) {
            throw new RuleBroken("integrity-item-in-future", datedOn);
        }
        if ((corrects == null) != isMissing(words.reason())) {
            throw new RuleBroken("integrity-item-correction-incomplete");
        }
        return new Item(group, provider, unitCode, datedOn == null ? today : datedOn, corrects);
    }

    /** @param no in the file of what it corrects; its provider named it by a number of their own */
    Item correcting(int no) {
        return new Item(group, provider, unitCode, datedOn, no);
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
