package org.mingjing.kit.write;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * The client's name for one attempt, after draft-ietf-httpapi-idempotency-key-header-07.
 *
 * @param scope whose key it is
 * @param keyHash all that is stored of the key
 * @param requestHash what was asked; another request under the same key is an error. Made with the key: what can be
 *     guessed, as the number of an identity document, could else be found again from it
 * @param seal hides the kept answer from everybody who has not got the key: answers may hold codes shown only once
 */
record IdempotencyKey(String scope, String keyHash, String requestHash, AnswerSeal seal) {
    private static final int LONGEST = 255;
    private static final int UNGUESSABLE = 22;

    static IdempotencyKey of(Caller caller, String header, byte[] request) {
        var value = value(header);
        return new IdempotencyKey(
                caller.subject(),
                Sha256.hex("key\n" + value),
                HexFormat.of().formatHex(hmac(Sha256.of("request\n" + value), request)),
                new AnswerSeal(Sha256.of("seal\n" + value)));
    }

    /** 128 random bits are 22 characters of base 64; fewer characters cannot hold them. */
    static void requireUnguessable(String header) {
        if (value(header).length() < UNGUESSABLE) {
            throw new RuleBroken("idempotency-key-invalid");
        }
    }

    /** The draft wants a quoted string; bare keys are common and unambiguous. */
    private static String value(String header) {
        var value = header.strip();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1);
        }
        if (value.isEmpty()
                || value.length() > LONGEST
                || !value.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '"')) {
            throw new RuleBroken("idempotency-key-invalid");
        }
        return value;
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
