package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which owners of measures are posts or units. All others are people, whose codes never become public; lines drawn up before
 * catalogues named posts have such.
 */
@ApplicationScoped
public class PublicOwners {
    private static final List<String> KINDS = List.of("Post", "Unit");

    private final EntityManager entities;

    PublicOwners(EntityManager entities) {
        this.entities = entities;
    }

    /** Code and names of posts and units among the owners, by code; a code that an official has too counts as the official's. */
    public Map<String, Map<String, Object>> among(Set<String> owners) {
        var found = new HashMap<String, Map<String, Object>>();
        for (var kind : KINDS) {
            entities.createQuery(
                            "select p.code, p.profile.nameZh, p.profile.nameEn from " + kind + " p where p.code in ?1"
                                    + " and not exists (select 1 from Official o where o.code = p.code)",
                            Tuple.class)
                    .setParameter(1, owners)
                    .getResultStream()
                    .forEach(owner -> found.putIfAbsent(owner.get(0, String.class), named(owner)));
        }
        return found;
    }

    /** Another one whenever somebody may have become one of them, or be one no more: none of the three is ever deleted. */
    public String version() {
        return (String) entities.createNativeQuery(
                        "select (select count(*) from post) || '-' || (select count(*) from unit) || '-'"
                                + " || (select count(*) from official)",
                        String.class)
                .getSingleResult();
    }

    private static Map<String, Object> named(Tuple owner) {
        var named = new LinkedHashMap<String, Object>();
        named.put("code", owner.get(0, String.class));
        named.put("nameZh", owner.get(1, String.class));
        named.put("nameEn", owner.get(2, String.class));
        return named;
    }
}
