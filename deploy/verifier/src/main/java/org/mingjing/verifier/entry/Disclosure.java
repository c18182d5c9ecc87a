package org.mingjing.verifier.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;

/**
 * What was disclosed of an entry: openings of its fields, and the entries by which others were erased.
 *
 * <p>{@code {"leaf":"…","openings":[{"path":"…","salt":"…","value":"…"}],"erasures":[{"entry":"…","proof":"…"}]}}, the erasures
 * being optional.
 */
final class Disclosure {

    private final Map<String, Opening> openings;
    private final List<Erasure> erasures;

    private Disclosure(Map<String, Opening> openings, List<Erasure> erasures) {
        this.openings = openings;
        this.erasures = erasures;
    }

    static Disclosure none() {
        return new Disclosure(Map.of(), List.of());
    }

    static Disclosure read(byte[] file, Hash leaf, TlogPolicy policy, String origin) {
        var members = new Members(Json.object(file));
        if (!members.hash("leaf").equals(leaf)) {
            throw NotProven.invalid("公开文件属于另一条目", "the opening is of another entry");
        }
        var openings = new LinkedHashMap<String, Opening>();
        for (var item : members.list("openings")) {
            var opening = Opening.of(item);
            if (openings.put(opening.path(), opening) != null) {
                throw NotProven.invalid("字段 %s 公开了两次", "field %s is opened twice", opening.path());
            }
        }
        var erasures = members.has("erasures") ? members.list("erasures") : List.<Members>of();
        return new Disclosure(
                openings,
                erasures.stream()
                        .map(item -> Erasure.prove(item, policy, origin))
                        .toList());
    }

    /** Of every field, committed to or only opened, how it stands. */
    SortedMap<String, FieldState> states(Entry entry, TlogProof proof) {
        var commitments = entry.commitments();
        var paths = new TreeSet<>(commitments.keySet());
        paths.addAll(openings.keySet());
        var states = new TreeMap<String, FieldState>();
        paths.forEach(path -> states.put(path, state(path, commitments.get(path), proof.index(), entry.leaf())));
        return states;
    }

    private FieldState state(String path, Hash commitment, long index, Hash leaf) {
        var opening = openings.get(path);
        if (opening != null) {
            return commitment != null && opening.opens(commitment)
                    ? new FieldState.Opened(opening.value())
                    : new FieldState.Invalid();
        }
        return erasures.stream()
                .filter(erasure -> erasure.entry().erases(index, leaf, path))
                .findFirst()
                .<FieldState>map(erasure -> new FieldState.Erased(erasure.index()))
                .orElseGet(FieldState.Withheld::new);
    }
}
