package org.mingjing.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Starts components and waits until they answer, telling how long each took. */
record BringUp(SuiteFolder folder, Children children, Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** All at the same time; the first that fails is the failure of them all. */
    void together(List<Component> components) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(components.size());
        try {
            var starts = new ExecutorCompletionService<Void>(threads);
            for (var component : components) {
                starts.submit(() -> {
                    one(component);
                    return null;
                });
            }
            for (int i = 0; i < components.size(); i++) {
                starts.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException runtime
                    ? runtime
                    : new SuiteFailed(e.getCause().toString(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    void one(Component component) throws InterruptedException {
        var begun = System.nanoTime();
        progress.starting(component.name());
        new LogFile(folder.log(component.name())).beginAnew();
        component.start();
        while (!component.isReady()) {
            if (!children.runs(component.name())) {
                throw new ComponentFailed(component.name(), "已退出 has ended");
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new ComponentFailed(component.name(), "没有就绪 did not become ready");
            }
            Thread.sleep(100);
        }
        component.whenReady();
        progress.ready(component.name(), begun, "127.0.0.1:" + component.ports().get(0));
    }
}
