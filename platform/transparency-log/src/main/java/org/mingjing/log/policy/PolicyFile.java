package org.mingjing.log.policy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.strict.Lines;
import org.mingjing.log.strict.Utf8;

/** Reads a policy. */
final class PolicyFile {

    private static final Set<KeyType> OF_LOGS = EnumSet.of(KeyType.ED25519, KeyType.ML_DSA_44);
    private static final Set<KeyType> OF_WITNESSES = EnumSet.of(KeyType.COSIGNATURE, KeyType.ML_DSA_44);

    private final byte[] file;
    private final Charset charset;
    private final List<PolicyLog> logs = new ArrayList<>();
    private final List<PolicyWitness> witnesses = new ArrayList<>();
    private final List<PolicyGroup> groups = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> logKeys = new HashSet<>();
    private final Set<String> witnessKeys = new HashSet<>();
    private Optional<String> quorum = Optional.empty();
    private int line;

    PolicyFile(byte[] file) {
        this.file = file;
        this.charset = charsetOf(file);
    }

    /** Bytes above ASCII mean nothing here; either charset keeps apart what differs, and UTF-8 reads as it was meant. */
    private static Charset charsetOf(byte[] file) {
        try {
            Utf8.decode(file);
            return StandardCharsets.UTF_8;
        } catch (Malformed notUtf8) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    TlogPolicy read() {
        for (byte octet : file) {
            if (octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' || octet == 0x7F) {
                throw new Malformed(Problem.CONTROL_CHARACTER, "%04X".formatted(octet));
            }
        }
        for (var text : Lines.of(new String(file, charset))) {
            line++;
            var items = Arrays.stream(text.split("[ \t]+"))
                    .filter(item -> !item.isEmpty())
                    .toList();
            if (!items.isEmpty() && !items.get(0).startsWith("#")) {
                read(items.get(0), items.subList(1, items.size()));
            }
        }
        var asked = quorum.orElseThrow(() -> new Malformed(Problem.POLICY_QUORUM));
        return new TlogPolicy(logs, witnesses, groups, asked, TlogPolicy.hashOf(file));
    }

    private void read(String keyword, List<String> items) {
        switch (keyword) {
            case "log" -> log(items);
            case "witness" -> witness(items);
            case "group" -> group(items);
            case "quorum" -> quorum(items);
            default -> throw new Malformed(Problem.POLICY_KEYWORD, line, keyword);
        }
    }

    private void log(List<String> items) {
        require(items.size() == 1 || items.size() == 2);
        logs.add(new PolicyLog(
                key(items.get(0), OF_LOGS, logKeys), items.stream().skip(1).findFirst()));
    }

    private void witness(List<String> items) {
        require(items.size() == 2 || items.size() == 3);
        define(items.get(0));
        var key = key(items.get(1), OF_WITNESSES, witnessKeys);
        witnesses.add(
                new PolicyWitness(items.get(0), key, items.stream().skip(2).findFirst()));
    }

    private void group(List<String> items) {
        require(items.size() >= 3);
        var of = items.subList(2, items.size());
        for (var member : of) {
            requireDefined(member);
            if (!members.add(member)) {
                throw new Malformed(Problem.POLICY_MEMBER_TWICE, line, member);
            }
        }
        // After its members: a group is none of its own.
        define(items.get(0));
        groups.add(new PolicyGroup(items.get(0), threshold(items.get(1), of.size()), of));
    }

    private void quorum(List<String> items) {
        require(items.size() == 1);
        if (quorum.isPresent()) {
            throw new Malformed(Problem.POLICY_QUORUM);
        }
        if (!items.get(0).equals(TlogPolicy.NONE)) {
            requireDefined(items.get(0));
        }
        quorum = Optional.of(items.get(0));
    }

    private int threshold(String text, int most) {
        if (text.equals("any")) {
            return 1;
        }
        if (text.equals("all")) {
            return most;
        }
        long threshold;
        try {
            threshold = Decimal.parse(text);
        } catch (Malformed e) {
            throw new Malformed(Problem.POLICY_THRESHOLD, line, text, most);
        }
        if (threshold < 1 || threshold > most) {
            throw new Malformed(Problem.POLICY_THRESHOLD, line, text, most);
        }
        return (int) threshold;
    }

    /** The raw key is compared: the same one under another name would count twice. */
    private VerifierKey key(String vkey, Set<KeyType> allowed, Set<String> known) {
        VerifierKey key;
        try {
            key = VerifierKey.parse(Utf8.decode(vkey.getBytes(charset)));
        } catch (Malformed e) {
            throw new Malformed(Problem.POLICY_KEY, line, e.problem());
        }
        if (!allowed.contains(key.type())) {
            throw new Malformed(Problem.POLICY_KEY_TYPE, line, key.type());
        }
        if (!known.add(HexFormat.of().formatHex(key.publicKey()))) {
            throw new Malformed(Problem.POLICY_KEY_TWICE, line);
        }
        return key;
    }

    private void define(String name) {
        if (name.equals(TlogPolicy.NONE)) {
            throw new Malformed(Problem.POLICY_NAME_RESERVED, line);
        }
        if (!names.add(name)) {
            throw new Malformed(Problem.POLICY_NAME_TWICE, line, name);
        }
    }

    private void requireDefined(String name) {
        if (!names.contains(name)) {
            throw new Malformed(Problem.POLICY_NAME_UNKNOWN, line, name);
        }
    }

    private void require(boolean form) {
        if (!form) {
            throw new Malformed(Problem.POLICY_LINE, line);
        }
    }
}
