package org.mingjing.risk.integrityfile.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.risk.official.PersonalCipher;

/** Why a tie is one or is none says something of two people, so it is sealed. */
@ApplicationScoped
class TieReasons {
    private final PersonalCipher cipher;

    TieReasons(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    String seal(String reason, UUID decision) {
        return cipher.seal(reason, place(decision));
    }

    String open(TieDecision decision) {
        return cipher.open(decision.reason(), place(decision.id()));
    }

    private static String place(UUID decision) {
        return "integrity-file-tie-decision/" + decision;
    }
}
