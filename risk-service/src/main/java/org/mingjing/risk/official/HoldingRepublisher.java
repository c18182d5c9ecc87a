package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class HoldingRepublisher implements Republisher {
    private final Posts posts;
    private final Holdings holdings;

    HoldingRepublisher(Posts posts, Holdings holdings) {
        this.posts = posts;
        this.holdings = holdings;
    }

    @Override
    public String aggregate() {
        return "holdings";
    }

    @Override
    public Stream<DomainEvent> current() {
        var byCode = posts.streamAll().collect(toMap(Post::code, Function.identity()));
        return holdings.stream("order by id").map(holding -> holding.told(byCode.get(holding.postCode())));
    }
}
