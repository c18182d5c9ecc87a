package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.mingjing.kit.id.RandomCodes;

/**
 * What we keep of the codes that the applicant holds: hashes, so that nobody who reads the table can pose as them.
 *
 * <p>The evaluation token is derived from the query code. So nobody but the applicant can show it, it needs no second
 * delivery, and an answer that got lost on the way is simply asked for again.
 */
@Embeddable
record ApplicantCodes(
        @Column(name = "query_code_hash") String queryCodeHash,
        @Column(name = "evaluation_token_hash") String evaluationTokenHash) {
    static final int BITS = 100;

    static ApplicantCodes of(String caseNumber, String queryCode) {
        return new ApplicantCodes(
                RandomCodes.hash(queryCode), RandomCodes.hash(evaluationToken(caseNumber, queryCode)));
    }

    /** As strong as the query code, and of no use for finding it. The hash makes letter case and dashes not matter. */
    static String evaluationToken(String caseNumber, String queryCode) {
        return RandomCodes.from(RandomCodes.hash("evaluation " + caseNumber + " " + queryCode), BITS);
    }

    boolean open(String queryCode) {
        return MessageDigest.isEqual(
                queryCodeHash.getBytes(StandardCharsets.US_ASCII),
                RandomCodes.hash(queryCode).getBytes(StandardCharsets.US_ASCII));
    }
}
