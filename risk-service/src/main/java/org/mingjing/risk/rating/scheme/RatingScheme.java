package org.mingjing.risk.rating.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;

/** One version of a rating scheme, with what it rests on. Another definition is another version; nothing changes this one. */
@Entity
@Immutable
@Table(name = "rating_scheme")
public class RatingScheme {
    @Id
    private UUID id;

    @Embedded
    private SchemeName name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SchemeKind kind;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "definition")
    private String definition;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private OffsetDateTime draftedAt;

    protected RatingScheme() {}

    RatingScheme(SchemeName name, SchemeTitle title, RatingMethod method, String draftedBy, OffsetDateTime at) {
        this.id = Ids.next();
        this.name = name;
        this.kind = method.kind();
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.legalBasis = title.legalBasis();
        this.definition = SchemeJson.write(method);
        this.draftedBy = draftedBy;
        this.draftedAt = at;
    }

    /** What people call a scheme, and what it rests on. */
    record SchemeTitle(String zh, String en, String legalBasis) {}

    public Scheme scheme() {
        return new Scheme(name.toString(), method());
    }

    RatingMethod method() {
        return SchemeJson.read(definition, kind);
    }

    UUID id() {
        return id;
    }

    SchemeName name() {
        return name;
    }

    SchemeKind kind() {
        return kind;
    }

    SchemeTitle title() {
        return new SchemeTitle(titleZh, titleEn, legalBasis);
    }

    String draftedBy() {
        return draftedBy;
    }

    OffsetDateTime draftedAt() {
        return draftedAt;
    }
}
