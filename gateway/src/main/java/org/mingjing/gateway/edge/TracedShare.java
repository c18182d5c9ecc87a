package org.mingjing.gateway.edge;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which requests are traced: the share that the operator asks for, whatever a client asks, and of a request that leaves no
 * span none of what follows from it either, such as the request to the service behind.
 */
class TracedShare {

    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "quarkus.otel.traces.sampler.arg") double share) {
        var ofAll = Sampler.traceIdRatioBased(share);
        return Sampler.parentBasedBuilder(ofAll)
                .setRemoteParentSampled(ofAll)
                .setRemoteParentNotSampled(ofAll)
                .build();
    }
}
