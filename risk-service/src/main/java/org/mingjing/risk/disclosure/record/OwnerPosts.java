package org.mingjing.risk.disclosure.record;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which owners of measures are posts. All others are people, whose codes never become public. */
@ApplicationScoped
public class OwnerPosts {
    private final EntityManager entities;

    OwnerPosts(EntityManager entities) {
        this.entities = entities;
    }

    /** Code and names of the posts among the owners, by code; a code that an official has too counts as the official's. */
    public Map<String, Map<String, Object>> among(Set<String> owners) {
        return entities.createQuery(
                        "select p.code, p.profile.nameZh, p.profile.nameEn from Post p where p.code in ?1"
                                + " and not exists (select 1 from Official o where o.code = p.code)",
                        Tuple.class)
                .setParameter(1, owners)
                .getResultStream()
                .collect(toMap(post -> post.get(0, String.class), OwnerPosts::named));
    }

    private static Map<String, Object> named(Tuple post) {
        var named = new LinkedHashMap<String, Object>();
        named.put("post", post.get(0, String.class));
        named.put("nameZh", post.get(1, String.class));
        named.put("nameEn", post.get(2, String.class));
        return named;
    }
}
