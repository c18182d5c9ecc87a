package org.mingjing.risk.review.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.mingjing.risk.review.frozen.Section;

/** From a day on, whether everybody may read a section of the reports, or else why not. */
@Entity
@Immutable
@Table(name = "report_section")
class SectionPolicy {
    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) @Column(name = "section")
            Section section,

            @Column(name = "valid_from") LocalDate validFrom) {}

    @EmbeddedId
    private Key key;

    @Column(name = "open")
    private boolean open;

    @Column(name = "reason_zh")
    private String reasonZh;

    @Column(name = "reason_en")
    private String reasonEn;

    protected SectionPolicy() {}

    Section section() {
        return key.section();
    }

    LocalDate validFrom() {
        return key.validFrom();
    }

    /** Null for an open section. */
    Report.Withheld withheld() {
        return open ? null : new Report.Withheld(reasonZh, reasonEn);
    }

    @ApplicationScoped
    static class Known implements PanacheRepositoryBase<SectionPolicy, Key> {
        List<SectionPolicy> inOrder() {
            return list("order by key.section, key.validFrom");
        }

        /** Of the sections withheld on a day, why; open ones are left out. */
        Map<Section, Report.Withheld> withheldOn(LocalDate day) {
            var newest = new EnumMap<Section, SectionPolicy>(Section.class);
            list("key.validFrom <= ?1 order by key.validFrom", day)
                    .forEach(policy -> newest.put(policy.section(), policy));
            var withheld = new EnumMap<Section, Report.Withheld>(Section.class);
            newest.values().stream()
                    .filter(policy -> policy.withheld() != null)
                    .forEach(policy -> withheld.put(policy.section(), policy.withheld()));
            return withheld;
        }
    }
}
