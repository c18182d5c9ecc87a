package org.mingjing.gateway;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sees every span that an exporter would be given, as text with all its attributes. */
@Singleton
public class EndedSpans implements SpanProcessor {
    private final List<String> spans = new CopyOnWriteArrayList<>();

    List<String> seen() {
        return spans;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what ended is exported.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (span.getSpanContext().isSampled()) {
            spans.add(span.toSpanData().toString());
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return CompletableResultCode.ofSuccess();
    }
}
