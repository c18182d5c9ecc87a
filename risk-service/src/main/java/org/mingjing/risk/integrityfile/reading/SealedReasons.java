package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.risk.official.PersonalCipher;

/** What is said around an approval may say something of the official, so it is sealed as the file is. */
@ApplicationScoped
class SealedReasons {
    private final PersonalCipher cipher;

    SealedReasons(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    enum Place {
        PURPOSE,
        DECISION,
        ENDING
    }

    String seal(String words, Place place, UUID approval) {
        return cipher.seal(words, name(place, approval));
    }

    /** Null for what was not said. */
    String open(String sealed, Place place, UUID approval) {
        return sealed == null ? null : cipher.open(sealed, name(place, approval));
    }

    private static String name(Place place, UUID approval) {
        return "integrity-file-approval/" + approval + "/" + place;
    }
}
