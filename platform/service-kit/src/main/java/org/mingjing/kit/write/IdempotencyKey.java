package org.mingjing.kit.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * The client's name for one attempt, after draft-ietf-httpapi-idempotency-key-header-07. Only hashes are kept.
 *
 * @param scope whose key it is: the caller, or for anonymous callers the key itself
 * @param requestHash what was asked; another request under the same key is an error
 */
record IdempotencyKey(String scope, String keyHash, String requestHash, boolean keepsBody) {

    static IdempotencyKey of(Caller caller, String header, String requestHash) {
        return new IdempotencyKey(caller.subject(), sha256(value(header)), requestHash, true);
    }

    /** 128 random bits are 22 characters of base 64; fewer characters cannot hold them. */
    static IdempotencyKey anonymous(String header, String requestHash) {
        var value = value(header);
        if (value.length() < 22) {
            throw new RuleBroken("idempotency-key-invalid");
        }
        var hash = sha256(value);
        return new IdempotencyKey("anonymous:" + requestHash, hash, requestHash, false);
    }

    /** The draft wants a quoted string; bare keys are common and unambiguous. */
    private static String value(String header) {
        var value = header.strip();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            value = value.substring(1, value.length() - 1);
        }
        if (value.isEmpty() || value.length() > 255 || !value.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '"')) {
            throw new RuleBroken("idempotency-key-invalid");
        }
        return value;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
