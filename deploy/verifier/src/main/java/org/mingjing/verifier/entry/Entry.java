package org.mingjing.verifier.entry;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;

/** An entry of form 1: public facts, commitments to what is not public, and its place in its case. */
public final class Entry {

    private static final long FORM = 1;
    private static final String ERASURE = "log.erasure";
    private static final Set<String> RULES = Set.of("log.key", "log.policy", "log.openings-key");

    private final Hash leaf;
    private final Members members;

    private Entry(Hash leaf, Members members) {
        this.leaf = leaf;
        this.members = members;
    }

    /** @return empty for what {@link #read} refuses: a log takes entries of others too, and they may be any bytes */
    static Optional<Entry> find(byte[] bytes) {
        try {
            return Optional.of(read(bytes));
        } catch (NotProven ofOthers) {
            return Optional.empty();
        }
    }

    /** @throws NotProven for what is not canonical JSON or not of this form */
    public static Entry read(byte[] bytes) {
        var members = new Members(CanonicalJson.read(bytes));
        if (members.number("form") != FORM) {
            throw NotProven.invalid("条目格式版本 %s 不认识", "the entry is of unknown form %s", members.number("form"));
        }
        return new Entry(Hash.leaf(bytes), members);
    }

    public Hash leaf() {
        return leaf;
    }

    String kind() {
        return members.text("kind");
    }

    /** When the act is claimed to have been done. */
    String at() {
        return members.text("at");
    }

    /** How many entries the log is said to have had when this one was made. */
    Optional<Long> known() {
        return members.has("known") ? Optional.of(members.members("known").number("size")) : Optional.empty();
    }

    /** Of an entry about what the log itself stands under. */
    Optional<Change> change() {
        if (!RULES.contains(kind())) {
            return Optional.empty();
        }
        var about = members.members("about");
        return Optional.of(
                new Change(about.has("from") ? Optional.of(about.text("from")) : Optional.empty(), about.text("to")));
    }

    /** Whether that is after a time; not where it is no time at all. */
    boolean isClaimedAfter(Instant time) {
        try {
            return Instant.parse(at()).isAfter(time);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    boolean isLate() {
        return members.has("late") && members.flag("late");
    }

    /** What was committed to, by path. */
    SortedMap<String, Hash> commitments() {
        var commitments = new TreeMap<String, Hash>();
        if (members.has("fields")) {
            var fields = members.members("fields");
            fields.object().keySet().forEach(path -> commitments.put(path, fields.hash(path)));
        }
        return commitments;
    }

    public CaseLink link() {
        var link = members.members("case");
        return new CaseLink(
                link.text("name"),
                link.number("no"),
                link.has("previous") ? Optional.of(link.hash("previous")) : Optional.empty(),
                link.has("count") ? Optional.of(link.number("count")) : Optional.empty());
    }

    /**
     * Whether this entry says that what another committed to under a path was erased. It names the other by its index, by its leaf
     * hash, or by both: {@code "erased":[{"index":7,"leaf":"…","paths":["/actor"]}]}.
     */
    boolean erases(long index, Hash leaf, String path) {
        return kind().equals(ERASURE)
                && members.list("erased").stream()
                        .anyMatch(item -> isNamed(item, index, leaf)
                                && item.texts("paths").contains(path));
    }

    private static boolean isNamed(Members item, long index, Hash leaf) {
        if (!item.has("index")) {
            return item.hash("leaf").equals(leaf);
        }
        return item.number("index") == index
                && (!item.has("leaf") || item.hash("leaf").equals(leaf));
    }
}
