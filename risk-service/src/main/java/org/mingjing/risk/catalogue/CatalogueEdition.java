package org.mingjing.risk.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.risk.catalogue.line.CanonicalContent;
import org.mingjing.risk.catalogue.line.FrozenPower;

/**
 * One edition of a catalogue as it leaves the service: what it says, and who decided on exactly that.
 *
 * @param lines in the order of the power codes
 */
public record CatalogueEdition(
        String code,
        String unitCode,
        String unitName,
        int year,
        int edition,
        CatalogueState state,
        String contentHash,
        String filingNumber,
        OffsetDateTime publishedAt,
        List<FrozenPower> lines,
        List<Signature> chain) {

    /**
     * A decision in the approval chain.
     *
     * @param official null where the public reads, which learns the office
     */
    public record Signature(
            Gate gate,
            CatalogueDecision.Outcome outcome,
            String office,
            String official,
            String filingNumber,
            String contentHash,
            OffsetDateTime decidedAt) {
        static Signature of(CatalogueDecision decision) {
            return of(decision, decision.decidedBy());
        }

        static Signature forThePublic(CatalogueDecision decision) {
            return of(decision, null);
        }

        private static Signature of(CatalogueDecision decision, String official) {
            return new Signature(
                    decision.gate(),
                    decision.outcome(),
                    decision.decidedFor(),
                    official,
                    decision.filingNumber(),
                    decision.contentHash(),
                    decision.decidedAt());
        }
    }

    static CatalogueEdition of(Catalogue catalogue, String unitName, List<FrozenPower> lines, List<Signature> chain) {
        return new CatalogueEdition(
                catalogue.code(),
                catalogue.unitCode(),
                unitName,
                catalogue.year(),
                catalogue.edition(),
                catalogue.state(),
                catalogue.contentHash(),
                catalogue.filingNumber(),
                catalogue.publishedAt(),
                lines,
                chain);
    }

    /** The same with other lines, such as those that leave something out. */
    public CatalogueEdition saying(List<FrozenPower> other) {
        return new CatalogueEdition(
                code, unitCode, unitName, year, edition, state, contentHash, filingNumber, publishedAt, other, chain);
    }

    /** When what it says was so: the last decision on it; null while there is none. */
    public OffsetDateTime decidedAt() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1).decidedAt();
    }

    /** The bytes behind the hash. */
    public String canonicalContent() {
        return CanonicalContent.of(code, edition, unitCode, year, lines).text();
    }
}
