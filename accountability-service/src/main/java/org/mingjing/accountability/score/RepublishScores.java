package org.mingjing.accountability.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

/** In the order of publication, so that a correction comes after what it corrects. */
@ApplicationScoped
class RepublishScores implements PortionRepublisher {
    private final PublishedScores published;

    RepublishScores(PublishedScores published) {
        this.published = published;
    }

    @Override
    public String aggregate() {
        return "scores";
    }

    @Override
    public Portion portion(String after) {
        var last = after == null ? null : published.findById(UUID.fromString(after));
        return Portion.of(
                published.behind(last, Portion.MOST),
                Portion.MOST,
                PublishedScore::id,
                score -> Stream.of(score.event()));
    }
}
