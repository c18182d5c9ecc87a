package org.mingjing.verifier.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.log.tree.Hash;

/** Entries of form 1 as the process service writes them, and what goes with them. */
public final class SampleEntries {

    public static final String CASE = "mfrggzdfmztwq2lknnwg23tpob";

    private SampleEntries() {}

    public static byte[] ofCase(long no, Hash previous, Long count) {
        return ofCase(CASE, no, previous, count, Map.of());
    }

    public static byte[] ofCase(String name, long no, Hash previous, Long count, Map<String, String> fields) {
        var link = new TreeMap<String, Object>(Map.of("name", name, "no", no));
        link.put("previous", previous == null ? null : previous.toString());
        if (count != null) {
            link.put("count", count);
        }
        var entry = new TreeMap<>(facts("case.step.completed", Map.of("power", "EB-A-01"), fields));
        entry.put("case", link);
        return CanonicalJson.write(entry);
    }

    /** @param more members beside those that every entry has, or in their place */
    public static byte[] of(String kind, Map<String, ?> about, Map<String, ?> more) {
        var entry = new TreeMap<>(facts(kind, about, Map.of()));
        entry.putAll(more);
        return CanonicalJson.write(entry);
    }

    public static byte[] withFields(Map<String, String> commitments) {
        return ofCase(CASE, 1, null, null, commitments);
    }

    public static byte[] erasure(Map<String, ?> named, String... paths) {
        var erased = new TreeMap<String, Object>(named);
        erased.put("paths", List.of(paths));
        var entry = new TreeMap<>(facts("log.erasure", Map.of("authority", "EB"), Map.of()));
        entry.put("erased", List.of(erased));
        return CanonicalJson.write(entry);
    }

    private static Map<String, Object> facts(String kind, Map<String, ?> about, Map<String, String> fields) {
        return Map.of(
                "about",
                new TreeMap<>(about),
                "at",
                "2026-11-23T02:00:00Z",
                "fields",
                new TreeMap<>(fields),
                "form",
                1L,
                "kind",
                kind,
                "office",
                "EB-ZF");
    }

    /** By the words of the format and by nothing of the verifier's. */
    public static String commitment(byte[] salt, String path, String value) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeBytes("mingjing.org/commitment/v1\0");
            for (var part : List.of(salt, path.getBytes(UTF_8), value.getBytes(UTF_8))) {
                out.writeInt(part.length);
                out.write(part);
            }
            return base64(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> opening(byte[] salt, String path, String value) {
        return Map.of("path", path, "salt", base64(salt), "value", value);
    }

    public static byte[] json(Map<String, ?> object) {
        return CanonicalJson.write(new TreeMap<>(object));
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
