package org.mingjing.local;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A running suite: started as a whole or not at all, and stopped whatever happens to the program that started it. */
public final class Suite implements AutoCloseable {
    private static final int LAST_LINES = 20;

    private final SuiteOptions options;
    private final SuiteFolder folder;
    private final Children children;
    private final Secrets secrets;
    private final Composition composition;
    private final List<List<Component>> stages;
    private final List<Component> others = new CopyOnWriteArrayList<>();
    private final Progress progress;
    private final BringUp bringUp;
    private final Thread onExit = new Thread(this::stop, "stop-suite");
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private SuiteLock lock;
    private volatile boolean stopping;

    private Suite(SuiteOptions options) {
        this.options = options;
        this.folder = new SuiteFolder(options.folder());
        SuiteFolder.made(options.folder());
        this.secrets = new Secrets(folder.secrets());
        this.children = new Children(folder);
        this.composition = new Composition(options, folder, children, secrets);
        this.stages = composition.stages();
        this.progress = new Progress(options.out());
        this.bringUp = new BringUp(folder, children, progress);
    }

    /** Returns when everything answers. */
    public static Suite start(SuiteOptions options) throws InterruptedException {
        var suite = new Suite(options);
        suite.lock = SuiteLock.take(suite.folder).orElseThrow(() -> new AlreadyRunning(suite.folder));
        Runtime.getRuntime().addShutdownHook(suite.onExit);
        try {
            suite.startAll();
            return suite;
        } catch (RuntimeException | InterruptedException e) {
            suite.close();
            throw e;
        }
    }

    public Addresses addresses() {
        return new Addresses(options.ports());
    }

    /** Signs in as a demo account or as the municipal system. */
    public SignIn signIn() {
        return new SignIn(addresses(), secrets);
    }

    /** Password of a database role such as mingjing_risk_runtime. */
    public String password(String role) {
        return secrets.get(role);
    }

    /** Stops one component and leaves the others running. */
    public void stop(String component) {
        ended.add(component);
        stop(List.of(component));
    }

    /** Ends one component without a chance to tidy up, as a power cut or the system's memory killer would. */
    public void kill(String component) {
        ended.add(component);
        children.kill(component);
    }

    /** Starts one component again that was stopped. */
    public void start(String component) throws InterruptedException {
        bringUp.one(components()
                .filter(part -> part.name().equals(component))
                .findFirst()
                .orElseThrow(() -> new SuiteFailed("没有这个组件 no such component: " + component)));
        ended.remove(component);
    }

    /** Starts a service once more, beside the process of it that runs: same database, same topics, a port of its own. */
    public Instance startAnother(String service) throws InterruptedException {
        var another = composition.another(service, others.size() + 2);
        others.add(another);
        bringUp.one(another);
        return new Instance(
                another.name(), "http://127.0.0.1:" + another.ports().get(0));
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The JVM is going down already: the hook is what called, or will find nothing left to do.
        }
    }

    /** Components that ended by themselves since last asked, with their last lines. */
    Map<String, String> newlyEnded() {
        return components()
                .map(Component::name)
                .filter(name -> !stopping && !children.runs(name) && ended.add(name))
                .collect(Collectors.toMap(name -> name, this::lastLines));
    }

    private void startAll() throws InterruptedException {
        var left = children.stopLeftovers();
        if (!left.isEmpty()) {
            progress.say("已停止上次遗留的进程 stopped what an earlier run left behind: " + String.join(", ", left));
        }
        PortOwner.refuseTaken(components());
        addresses().writeTo(folder.addresses());
        composition.prepare();
        for (var stage : stages) {
            start(stage);
        }
        if (options.sampleBureau() && Files.notExists(folder.sampleLoaded())) {
            loadSampleBureau();
        }
    }

    private void start(List<Component> stage) throws InterruptedException {
        try {
            bringUp.together(stage);
        } catch (ComponentFailed e) {
            throw stopping ? new SuiteStopping() : new SuiteFailed(e.getMessage() + "\n" + lastLines(e.component()), e);
        } catch (RuntimeException e) {
            throw stopping ? new SuiteStopping() : e;
        }
    }

    private void loadSampleBureau() throws InterruptedException {
        var begun = System.nanoTime();
        progress.starting("sample-bureau");
        try {
            new SampleBureau(options.root().resolve("deploy/sample-bureau"), addresses(), signIn()).load();
            folder.markSampleLoaded();
            progress.ready("sample-bureau", begun, "");
        } catch (SampleRefused e) {
            // The suite is of use without it, and the next start tries again.
            progress.say("  ✗ " + e.getMessage());
        }
    }

    private Stream<Component> components() {
        return Stream.concat(stages.stream().flatMap(List::stream), others.stream());
    }

    private String lastLines(String component) {
        var log = folder.log(component);
        return "── " + log + "\n" + new LogFile(log).lastLines(LAST_LINES);
    }

    private void stop(List<String> components) {
        children.stop(components)
                .forEach(killed -> progress.say("  ✗ " + killed + " 未按时停止，已强行结束 did not stop in time and was killed"));
    }

    /** May be called at any moment and more than once; later callers wait for the first. */
    private void stop() {
        stopping = true;
        children.close();
        synchronized (this) {
            var any = !children.names().isEmpty();
            stop(others.stream().map(Component::name).toList());
            for (int i = stages.size() - 1; i >= 0; i--) {
                stop(stages.get(i).stream().map(Component::name).toList());
            }
            if (any) {
                progress.say("已全部停止 everything is stopped");
            }
            if (lock != null) {
                SuiteFolder.delete(folder.addresses());
                lock.close();
                lock = null;
            }
        }
    }
}
