package org.mingjing.journey;

import static org.mingjing.journey.Scene.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is public as files, each held against the hash that the manifest tells of it. */
final class PublicDownloads {
    private static final String DOWNLOADS = RISK + "public/downloads";

    private final Caller anybody;
    private final Narrator tell;

    PublicDownloads(Caller anybody, Narrator tell) {
        this.anybody = anybody;
        this.tell = tell;
    }

    /** @param power one of the powers of the unit */
    void of(String unit, String power) {
        var path = "/units/" + unit + "/powers.csv";
        tell.becomes(
                "下载清单列出该单位的权力表",
                "the manifest names the table of the unit's powers",
                true,
                () -> named(anybody.get(DOWNLOADS), path).isPresent());
        var manifest = tell.step(
                "somebody",
                "读取下载清单",
                "reads what there is to download",
                () -> anybody.get(DOWNLOADS).expect(200).showing("snapshot", "policyEdition", "licence"));
        tell.fact(
                "每个文件的 SHA-256 与清单一致",
                "every file has the SHA-256 that the manifest tells",
                files(manifest).count(),
                () -> files(manifest).filter(this::isWhatItIsSaidToBe).count());
        tell.fact(
                "表中有这项权力",
                "the power stands in the table",
                true,
                () -> named(manifest, path).map(this::bytes).stream()
                        .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(power)));
    }

    private static Optional<JsonNode> named(Answer manifest, String path) {
        return files(manifest)
                .filter(file -> file.path("path").asText().endsWith(path))
                .findFirst();
    }

    /** None while they are being made. */
    private static Stream<JsonNode> files(Answer manifest) {
        return StreamSupport.stream(manifest.body().path("files").spliterator(), false);
    }

    private boolean isWhatItIsSaidToBe(JsonNode file) {
        var bytes = bytes(file);
        return bytes.length == file.path("size").asLong()
                && sha256(bytes).equals(file.path("sha256").asText());
    }

    private byte[] bytes(JsonNode file) {
        return anybody.download(DOWNLOADS + "/" + file.path("path").asText());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new StepFailed("SHA-256", e);
        }
    }
}
