package org.mingjing.accountability.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class RepublishScores implements Republisher {
    private final PublishedScores published;

    RepublishScores(PublishedScores published) {
        this.published = published;
    }

    @Override
    public String aggregate() {
        return "scores";
    }

    /** In the order of publication, so that a correction comes after what it corrects. */
    @Override
    public Stream<DomainEvent> current() {
        return published.find("order by unitCode, month, number").stream().map(PublishedScore::event);
    }
}
