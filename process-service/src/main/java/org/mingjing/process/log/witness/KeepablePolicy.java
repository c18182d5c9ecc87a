package org.mingjing.process.log.witness;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.policy.PolicyLog;
import org.mingjing.log.policy.PolicyWitness;
import org.mingjing.log.policy.TlogPolicy;

/** Whether a log can publish by a policy: better no start than a log that never publishes. */
record KeepablePolicy(TlogPolicy policy) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws IllegalArgumentException when it cannot, in Chinese and English */
    void check(VerifierKey log) {
        if (policy.logs().stream().map(PolicyLog::key).noneMatch(log::equals)) {
            throw new IllegalArgumentException("策略中没有本日志的密钥 the policy does not name this log's key " + log);
        }
        policy.witnesses().forEach(KeepablePolicy::checkAddress);
        var asked = asked();
        if (asked.size() >= Note.MOST_SIGNATURES) {
            throw new IllegalArgumentException("见证人过多 more witnesses than a checkpoint has room for: %d, at most %d"
                    .formatted(asked.size(), Note.MOST_SIGNATURES - 1));
        }
        if (!isEnoughWithout(Set.of())) {
            throw new IllegalArgumentException("有地址的见证人不足法定数 the witnesses with an address are fewer than the quorum "
                    + policy.quorum().get() + " needs");
        }
    }

    /** Whether a checkpoint can be witnessed though these do not cosign it. */
    boolean isEnoughWithout(Set<String> witnesses) {
        return policy.quorum()
                .map(quorum -> reachableWithout(witnesses).contains(quorum))
                .orElse(true);
    }

    /** Whether nothing can have been witnessed that none of these has seen. */
    boolean isSettledBy(Set<String> witnesses) {
        return policy.quorum().isEmpty() || !isEnoughWithout(witnesses);
    }

    private List<PolicyWitness> asked() {
        return policy.witnesses().stream()
                .filter(witness ->
                        witness.url().isPresent() && witness.key().type().isSupported())
                .toList();
    }

    private Set<String> reachableWithout(Set<String> witnesses) {
        var names = new HashSet<String>();
        asked().forEach(witness -> names.add(witness.name()));
        names.removeAll(witnesses);
        // Members stand before their group.
        for (var group : policy.groups()) {
            if (group.members().stream().filter(names::contains).count() >= group.threshold()) {
                names.add(group.name());
            }
        }
        return names;
    }

    private static void checkAddress(PolicyWitness witness) {
        if (witness.url().isPresent() && !isAddress(witness.url().get())) {
            throw new IllegalArgumentException("见证人 %s 的地址不是网址 the address of witness %s is no http address: %s"
                    .formatted(witness.name(), witness.name(), witness.url().get()));
        }
    }

    private static boolean isAddress(String url) {
        try {
            var address = new URI(url);
            return SCHEMES.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
