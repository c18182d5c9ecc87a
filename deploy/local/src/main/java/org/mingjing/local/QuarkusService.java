package org.mingjing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of our own programs, run from its build as it would be anywhere else: configured by environment alone. */
final class QuarkusService implements Component {
    private final String name;
    private final Children children;
    private final JavaProgram java;
    private final Path jar;
    private final List<String> options;
    private final List<Integer> ports;
    private final Map<String, String> environment;

    /**
     * @param name the program's own, or another for a further process of it
     * @param module the folder of the Maven module that builds it
     * @param options of its JVM beyond those that every program has
     * @param ports the first is the one it serves on
     */
    QuarkusService(
            String name,
            Children children,
            JavaProgram java,
            Path module,
            List<String> options,
            List<Integer> ports,
            Map<String, String> environment) {
        this.name = name;
        this.children = children;
        this.java = java;
        this.jar = module.resolve("target/quarkus-app/quarkus-run.jar");
        this.options = options;
        this.ports = ports;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Integer> ports() {
        return ports;
    }

    @Override
    public void start() throws InterruptedException {
        if (Files.notExists(jar)) {
            throw new ComponentFailed(name(), "尚未构建 not built: " + jar);
        }
        var arguments = List.of("-jar", jar.toString());
        if (!name.equals(java.component())) {
            children.start(name, StopSignal.TERM, java.commandBeside(jar, options, arguments), environment);
            return;
        }
        java.prepareArchive(children, jar, options, arguments);
        children.start(name, StopSignal.TERM, java.command(jar, options, arguments), environment);
    }

    @Override
    public boolean isReady() {
        return Answers.ok("http://127.0.0.1:" + ports.get(0) + "/q/health/ready");
    }
}
