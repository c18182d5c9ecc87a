package org.mingjing.risk.official;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingjing.kit.problem.RuleBroken;

/**
 * The code of a person, made from the number of an identity document with a secret key. The same person has the same
 * code wherever they are named, nobody can tell the person from the code, and asking for a code tells nothing of whether
 * anybody declared that person.
 */
@Startup
@ApplicationScoped
public class PersonCodes {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{6,20}");
    private static final Pattern RESIDENT = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 20;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private SecretKeySpec key;

    PersonCodes() {}

    @Inject
    PersonCodes(PersonalConfig config) {
        key = new SecretKeySpec(PersonalCipher.derived(config.personCodeKey(), "person codes"), "HmacSHA256");
    }

    public String of(String identityNumber) {
        var number = identityNumber.strip().toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches() || number.length() == 18 && !isResident(number)) {
            throw new RuleBroken("identity-number-invalid");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var hash = mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
            var code = new StringBuilder("R-");
            for (int i = 0; i < CHARACTERS; i++) {
                // One character a byte: 100 bits of the 256.
                code.append(ALPHABET.charAt(hash[i] & 31));
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** GB 11643: the last of the 18 characters checks the others. */
    private static boolean isResident(String number) {
        if (!RESIDENT.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == number.charAt(17);
    }
}
