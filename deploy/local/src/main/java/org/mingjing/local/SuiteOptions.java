package org.mingjing.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What to start and where.
 *
 * @param root the checkout, in which every module is built
 * @param folder data, logs, secrets and pid files of this suite
 * @param cache programs unpacked once for all suites
 * @param only names of the components to start; empty means all
 * @param sampleBureau whether to load the sample bureau when it has not been loaded yet
 * @param out where progress is told
 * @param javaOptions further ones for the JVM of each process of our services, by its name
 */
public record SuiteOptions(
        Path root,
        Path folder,
        Path cache,
        Ports ports,
        Set<String> only,
        boolean sampleBureau,
        PrintStream out,
        Function<String, List<String>> javaOptions) {

    public SuiteOptions(
            Path root, Path folder, Path cache, Ports ports, Set<String> only, boolean sampleBureau, PrintStream out) {
        this(root, folder, cache, ports, only, sampleBureau, out, process -> List.of());
    }

    /** All components of the checkout around the working directory, usual ports, data in .mingjing, no sample bureau. */
    public static SuiteOptions ofCheckout() {
        var root = checkout();
        var environment = System.getenv();
        var folder = folder(root, environment);
        return new SuiteOptions(
                root, folder, root.resolve(".mingjing/cache"), Ports.from(environment), Set.of(), false, System.out);
    }

    public SuiteOptions in(Path otherFolder) {
        return new SuiteOptions(root, otherFolder.toAbsolutePath(), cache, ports, only, sampleBureau, out, javaOptions);
    }

    public SuiteOptions on(Ports otherPorts) {
        return new SuiteOptions(root, folder, cache, otherPorts, only, sampleBureau, out, javaOptions);
    }

    public SuiteOptions only(Set<String> components) {
        return new SuiteOptions(root, folder, cache, ports, components, sampleBureau, out, javaOptions);
    }

    public SuiteOptions withSampleBureau() {
        return new SuiteOptions(root, folder, cache, ports, only, true, out, javaOptions);
    }

    public SuiteOptions tellingTo(PrintStream stream) {
        return new SuiteOptions(root, folder, cache, ports, only, sampleBureau, stream, javaOptions);
    }

    public SuiteOptions withJavaOptions(Function<String, List<String>> ofProcess) {
        return new SuiteOptions(root, folder, cache, ports, only, sampleBureau, out, ofProcess);
    }

    private static Path folder(Path root, Map<String, String> environment) {
        var other = environment.get("MINGJING_FOLDER");
        return other == null || other.isBlank()
                ? root.resolve(".mingjing")
                : Path.of(other).toAbsolutePath();
    }

    private static Path checkout() {
        var told = System.getProperty("mingjing.root");
        if (told != null) {
            return Path.of(told).toAbsolutePath();
        }
        for (var path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path.resolve("deploy/keycloak/mingjing-realm.json"))) {
                return path;
            }
        }
        throw new SuiteFailed("不在明镜的目录中 not inside a checkout of Mingjing");
    }
}
