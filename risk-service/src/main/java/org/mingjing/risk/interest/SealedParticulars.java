package org.mingjing.risk.interest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.risk.official.PersonalCipher;

@ApplicationScoped
class SealedParticulars {
    private final PersonalCipher cipher;
    private final ObjectMapper json;

    SealedParticulars(PersonalCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String seal(Particulars particulars, UUID interest) {
        try {
            return cipher.seal(json.writeValueAsString(particulars), place(interest));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Particulars open(Interest interest) {
        try {
            return json.readValue(cipher.open(interest.particulars(), place(interest.id())), Particulars.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(UUID interest) {
        return "interest/" + interest;
    }
}
