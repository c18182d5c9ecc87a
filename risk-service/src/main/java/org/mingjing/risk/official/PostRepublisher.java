package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class PostRepublisher implements Republisher {
    private final Posts posts;

    PostRepublisher(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String aggregate() {
        return "posts";
    }

    @Override
    public Stream<DomainEvent> current() {
        return posts.stream("order by id").map(Post::told);
    }
}
