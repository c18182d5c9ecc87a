package org.mingjing.verifier.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.Malformed;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;

/** Takes members of a JSON object by the kind they must be of. */
public record Members(Map<String, ?> object) {

    public boolean has(String name) {
        return object.get(name) != null;
    }

    public String text(String name) {
        return of(name, String.class);
    }

    public long number(String name) {
        return of(name, Long.class);
    }

    public boolean flag(String name) {
        return of(name, Boolean.class);
    }

    public byte[] bytes(String name) {
        try {
            return Base64Text.decode(text(name));
        } catch (Malformed e) {
            throw wrong(name);
        }
    }

    public Hash hash(String name) {
        try {
            return Hash.of(bytes(name));
        } catch (Malformed e) {
            throw wrong(name);
        }
    }

    public Members members(String name) {
        return new Members(namesAndValues(of(name, Map.class)));
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return items(name, String.class);
    }

    /** The objects of a list. */
    public List<Members> list(String name) {
        return items(name, Map.class).stream()
                .map(map -> new Members(namesAndValues(map)))
                .toList();
    }

    private <T> List<T> items(String name, Class<T> kind) {
        var items = (List<?>) of(name, List.class);
        if (!items.stream().allMatch(kind::isInstance)) {
            throw wrong(name);
        }
        return items.stream().map(kind::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> namesAndValues(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

    private <T> T of(String name, Class<T> kind) {
        return Optional.ofNullable(object.get(name))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> wrong(name));
    }

    private static NotProven wrong(String name) {
        return NotProven.invalid("成员 %s 缺失或不合格式", "member %s is missing or not of its form", name);
    }
}
