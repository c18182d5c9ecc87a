package org.mingjing.risk.official;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** Keys for personal data, kept outside the database. */
@ConfigMapping(prefix = "risk.personal")
interface PersonalConfig {
    /** Names the key below; stored with every value it sealed. */
    String keyId();

    /** At least 32 characters of secret. */
    String key();

    /** Keys that were in use before, by their ids: what they sealed can still be read. */
    Map<String, String> formerKeys();

    /** At least 32 characters of secret. Never changed, for the codes that persons have are made with it. */
    String personCodeKey();
}
