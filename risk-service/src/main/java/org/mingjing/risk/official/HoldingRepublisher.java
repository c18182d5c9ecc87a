package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class HoldingRepublisher implements PortionRepublisher {
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
    public Portion portion(String after) {
        var next = holdings.behind(after == null ? null : UUID.fromString(after), Portion.MOST);
        var held = posts.named(next.stream().map(Holding::postCode).collect(toSet())).stream()
                .collect(toMap(Post::code, Function.identity()));
        return Portion.of(
                next, Portion.MOST, Holding::id, holding -> Stream.of(holding.told(held.get(holding.postCode()))));
    }
}
