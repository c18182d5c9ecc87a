package org.mingjing.process.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "process.log")
public interface LogConfig {

    /** The address of the public log without its scheme, which is its name and its key's for ever. */
    @WithDefault("127.0.0.1:8080/log")
    String origin();

    /** The private key that signs checkpoints and promises, as {@code PRIVATE+KEY+…}. */
    Optional<String> key();

    /** The key before that one, while it is handed over: what is signed has both signatures, so who knows either can check it. */
    Optional<String> previousKey();

    /** What wraps the keys of those whom entries concern: 32 bytes in base64url, in no database and no backup of one. */
    Optional<String> openingsKey();

    /** Those before that one, until the first start with it has wrapped everything anew. */
    Optional<List<String>> formerOpeningsKeys();

    /** An act that is written down later than this after the time it claims is marked in its entry. */
    @WithDefault("10m")
    Duration lateAfter();

    /** Whom the log asks to cosign, and who must have, as a tlog-policy, which becomes public; without it nobody is asked. */
    Optional<Path> policyFile();

    /** How long a checkpoint waits for its cosignatures, all together. */
    @WithDefault("1s")
    Duration witnessWithin();

    /** How long a witness may take before the request is given up; until then it is asked nothing else. */
    @WithDefault("10s")
    Duration witnessGivenUpAfter();

    /** How long too few may cosign, or say what they have seen, before that is an alarm. */
    @WithDefault("10s")
    Duration unwitnessedAfter();

    /**
     * How soon after it was taken an entry is promised to lie under a published checkpoint. Longer than a transaction may last: it
     * is taken before that commits.
     */
    @WithDefault("180s")
    Duration promiseWithin();

    /** How often a checkpoint is signed while there is something new. */
    @WithDefault("1s")
    Duration checkpointEvery();

    /** How long a row written by another instance may wait before the leader looks. */
    @WithDefault("40ms")
    Duration pollEvery();

    /** How long to leave a database or store alone that did not answer. */
    @WithDefault("1s")
    Duration retryAfter();

    /** How often every instance looks whether entries wait longer than was promised; a leader that hangs says nothing. */
    Duration deadlinesWatchedEvery();

    /** How soon a log that has stopped looks whether it adds up again. */
    @WithDefault("30s")
    Duration lookAgainAfter();

    /** Entries put into order in one transaction. */
    @WithDefault("4096")
    int batch();

    /** Entries more than the last one had that a checkpoint may cover: after a long while away the first must not take long. */
    @WithDefault("20480")
    int portion();

    /** So many entries without a checkpoint that covers them, and those that can wait are sent away. */
    @WithDefault("50000")
    int backlogLimit();

    /** Off for a process that must not lead the log. */
    @WithDefault("true")
    boolean enabled();
}
