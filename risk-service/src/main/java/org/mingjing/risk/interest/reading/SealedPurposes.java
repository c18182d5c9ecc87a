package org.mingjing.risk.interest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.risk.official.PersonalCipher;

/** What somebody reads an interest for is sealed as the interest is. */
@ApplicationScoped
class SealedPurposes {
    private final PersonalCipher cipher;

    SealedPurposes(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    String seal(String purpose, UUID reading) {
        return cipher.seal(purpose, place(reading));
    }

    String open(InterestReading reading) {
        return cipher.open(reading.purpose(), place(reading.id()));
    }

    private static String place(UUID reading) {
        return "interest-reading/" + reading;
    }
}
