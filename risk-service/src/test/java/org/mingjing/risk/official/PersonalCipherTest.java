package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class PersonalCipherTest {
    private static final String SECRET = "a-secret-of-at-least-thirty-two-characters";
    private static final String OLD_SECRET = "another-secret-of-at-least-thirty-two-chars";

    private final PersonalCipher cipher = new PersonalCipher(new Keys("2", SECRET, Map.of("1", OLD_SECRET)));

    private record Keys(String keyId, String key, Map<String, String> formerKeys) implements PersonalConfig {
        @Override
        public String personCodeKey() {
            return key;
        }
    }

    @Test
    void what_was_sealed_opens_again_and_shows_nothing() {
        var sealed = cipher.seal("配偶姓名", "interest/1");

        assertThat(cipher.open(sealed, "interest/1")).isEqualTo("配偶姓名");
        assertThat(sealed).startsWith("2.").doesNotContain("配偶");
        assertThat(cipher.seal("配偶姓名", "interest/1")).isNotEqualTo(sealed);
    }

    @Test
    void a_value_opens_only_where_it_was_sealed_and_as_it_was() {
        var sealed = cipher.seal("配偶姓名", "interest/1");
        var last = sealed.charAt(10) == 'A' ? 'B' : 'A';
        var changed = sealed.substring(0, 10) + last + sealed.substring(11);

        assertThatThrownBy(() -> cipher.open(sealed, "interest/2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open(changed, "interest/1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_an_earlier_key_sealed_can_still_be_read() {
        var before = new PersonalCipher(new Keys("1", OLD_SECRET, Map.of()));

        assertThat(cipher.open(before.seal("姓名", "p"), "p")).isEqualTo("姓名");
        assertThatThrownBy(() -> before.open(cipher.seal("姓名", "p"), "p")).hasMessageContaining("no key 2");
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new PersonalCipher(new Keys("1", "short", Map.of())))
                .hasMessageContaining("at least 32");
    }

    @Test
    void outside_tests_there_is_no_key_unless_somebody_gives_one() throws IOException {
        assertThatThrownBy(() -> keysOf("prod", Map.of())).isInstanceOf(NoSuchElementException.class);
        assertThat(keysOf("prod", Map.of("MINGJING_PERSONAL_KEY", SECRET, "MINGJING_PERSON_CODE_KEY", SECRET)))
                .isEqualTo(SECRET);
        assertThat(keysOf("test", Map.of())).isNotBlank();
    }

    @Test
    void a_person_has_one_code_that_tells_nothing() {
        var codes = new PersonCodes(new Keys("1", SECRET, Map.of()));

        assertThat(codes.of(" 11010519491231002x "))
                .isEqualTo(codes.of("11010519491231002X"))
                .matches("R-[0-9A-HJKMNP-TV-Z]{20}");
        assertThat(codes.of("11010519491231002X")).isNotEqualTo(codes.of("130403200001010013"));
        assertThat(new PersonCodes(new Keys("1", OLD_SECRET, Map.of())).of("11010519491231002X"))
                .isNotEqualTo(codes.of("11010519491231002X"));
    }

    @Test
    void a_number_with_a_wrong_check_character_is_refused() {
        var codes = new PersonCodes(new Keys("1", SECRET, Map.of()));

        assertThatThrownBy(() -> codes.of("110105194912310021")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> codes.of("12345")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> codes.of("E1234 567")).isInstanceOf(RuleBroken.class);
        assertThat(codes.of("E12345678")).startsWith("R-");
    }

    private static String keysOf(String profile, Map<String, String> environment) throws IOException {
        ConfigSource ours = new PropertiesConfigSource(
                PersonalCipherTest.class.getClassLoader().getResource("application.properties"));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withSources(ours, new PropertiesConfigSource(environment, "environment", 300))
                .build()
                .getValue("risk.personal.key", String.class);
    }
}
