package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.risk.official.PersonalCipher;

@ApplicationScoped
class SealedWords {
    private final PersonalCipher cipher;
    private final ObjectMapper json;

    SealedWords(PersonalCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String seal(ItemWords words, UUID entry) {
        try {
            return cipher.seal(json.writeValueAsString(words), place(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ItemWords open(FileEntry entry) {
        try {
            return json.readValue(cipher.open(entry.sealed(), place(entry.id())), ItemWords.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(UUID entry) {
        return "integrity-file-entry/" + entry;
    }
}
