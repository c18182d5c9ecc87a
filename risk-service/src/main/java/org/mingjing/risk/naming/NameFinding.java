package org.mingjing.risk.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;

/** Somebody said whether a word that is an official's name or code means that person where it stands. The last one counts. */
@Entity
@Immutable
@Table(name = "name_finding")
public class NameFinding {
    public enum Verdict {
        /** Who writes or submits it says that nobody is meant: it may go on its way, but not become public. */
        CLAIMED,
        NOBODY_MEANT,
        PERSON_MEANT
    }

    @Id
    private UUID id;

    /** Null for what a quarterly review wrote. */
    @Column(name = "power_code")
    private String powerCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PublicText.Kind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "field")
    private String field;

    @Column(name = "word")
    private String word;

    @Column(name = "text_sha256")
    private String textSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "reason")
    private String reason;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_for")
    private String saidFor;

    @Column(name = "said_at")
    private OffsetDateTime saidAt;

    protected NameFinding() {}

    NameFinding(NamedWord named, Verdict verdict, String reason, Caller by, OffsetDateTime now) {
        this.id = Ids.next();
        this.powerCode = named.text().powerCode();
        this.kind = named.text().kind();
        this.code = named.text().code();
        this.field = named.text().field();
        this.word = named.word();
        this.textSha256 = named.textSha256();
        this.verdict = verdict;
        this.reason = reason;
        this.saidBy = by.actor();
        this.saidFor = by.unit();
        this.saidAt = now;
    }

    /** Of a word in a text at its place: a text that was changed, or stands elsewhere, is asked about anew. */
    record Subject(String powerCode, PublicText.Kind kind, String code, String field, String textSha256, String word) {
        static Subject of(PublicText text, String textSha256, String word) {
            return new Subject(text.powerCode(), text.kind(), text.code(), text.field(), textSha256, word);
        }
    }

    Subject subject() {
        return new Subject(powerCode, kind, code, field, textSha256, word);
    }

    boolean isClaimOf(Caller caller) {
        return verdict == Verdict.CLAIMED && saidBy.equals(caller.actor());
    }

    UUID id() {
        return id;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public String saidBy() {
        return saidBy;
    }

    public String saidFor() {
        return saidFor;
    }

    public OffsetDateTime saidAt() {
        return saidAt;
    }
}
