package org.mingjing.risk.naming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;

/** All that was said of names in texts, for who answers for it and who looks after them. */
@Path("name-findings")
@RolesAllowed({Roles.PARTY_COMMITTEE, Roles.SUPERVISOR, Roles.AUDITOR})
public class NameFindingResource {
    private static final String FILTER = "name-findings";

    private final NameFindings findings;

    NameFindingResource(NameFindings findings) {
        this.findings = findings;
    }

    /** @param powerCode null for what a quarterly review wrote */
    public record NameFindingView(
            String powerCode,
            PublicText.Kind kind,
            String code,
            String field,
            String word,
            String textSha256,
            NameFinding.Verdict verdict,
            String reason,
            String saidBy,
            String saidFor,
            OffsetDateTime saidAt) {
        public static NameFindingView of(NameFinding finding) {
            var subject = finding.subject();
            return new NameFindingView(
                    subject.powerCode(),
                    subject.kind(),
                    subject.code(),
                    subject.field(),
                    subject.word(),
                    subject.textSha256(),
                    finding.verdict(),
                    finding.reason(),
                    finding.saidBy(),
                    finding.saidFor(),
                    finding.saidAt());
        }
    }

    /** What one call put on record. */
    public record Said(List<NameFindingView> findings) {
        public static Said of(List<NameFinding> findings) {
            return new Said(findings.stream().map(NameFindingView::of).toList());
        }
    }

    /** In the order in which it was said. */
    @GET
    public Page<NameFindingView> list(@BeanParam Paging paging) {
        return Page.of(
                findings.page(paging.after(FILTER).uuid(0).orElse(null), paging.fetch()),
                paging,
                FILTER,
                finding -> List.of(finding.id().toString()),
                NameFindingView::of);
    }
}
