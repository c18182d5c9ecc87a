package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.kit.operations.PortionRepublisher;

@ApplicationScoped
class InterestRepublisher implements PortionRepublisher {
    private final Interests interests;

    InterestRepublisher(Interests interests) {
        this.interests = interests;
    }

    @Override
    public String aggregate() {
        return "interests";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(interests, after, Interest::id, interest -> Stream.of(interest.told()));
    }
}
