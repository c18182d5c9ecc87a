package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class PostRepublisher implements PortionRepublisher {
    private final Posts posts;

    PostRepublisher(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String aggregate() {
        return "posts";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(posts, after, Post::id, post -> Stream.of(post.told()));
    }
}
