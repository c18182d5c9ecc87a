package org.mingjing.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What `./mingjing` calls: up, down, status, reset. */
public final class Main {
    private final SuiteOptions options;
    private final PrintStream out;

    private Main(SuiteOptions options) {
        this.options = options;
        this.out = options.out();
    }

    public static void main(String[] arguments) throws Exception {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        var given = Arrays.asList(arguments);
        try {
            var main = new Main(SuiteOptions.ofCheckout().tellingTo(out));
            System.exit(main.run(
                    given.isEmpty() ? "" : given.get(0), given.subList(Math.min(1, given.size()), given.size())));
        } catch (SuiteStopping e) {
            // Ctrl-C: the JVM is ending and its hook stops what runs.
        } catch (SuiteFailed e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private int run(String command, List<String> rest) throws Exception {
        return switch (command) {
            case "up" -> up(rest);
            case "down" -> down();
            case "status" -> new Status(options, out).print() ? 0 : 3;
            case "reset" -> reset(rest.contains("--yes"));
            default -> throw new SuiteFailed("up [component…] | down | status | reset [--yes]");
        };
    }

    private int up(List<String> only) throws InterruptedException {
        var begun = System.nanoTime();
        out.println("明镜启动中 Mingjing is starting (JDK " + Runtime.version().feature() + ", " + options.folder() + ")");
        var wanted = only.isEmpty() ? options.withSampleBureau() : options.only(new TreeSet<>(only));
        try (var suite = Suite.start(wanted)) {
            out.printf("就绪 ready in %.1f s%n%n", (System.nanoTime() - begun) / 1e9);
            new Welcome(wanted, out).print();
            while (true) {
                Thread.sleep(1000);
                suite.newlyEnded()
                        .forEach((component, lines) ->
                                out.println("✗ " + component + " 意外退出 has ended by itself\n" + lines));
            }
        }
    }

    private int down() throws InterruptedException {
        new Down(options, out).run().close();
        return 0;
    }

    @SuppressWarnings("try") // the lock is held, not spoken to
    private int reset(boolean sure) throws InterruptedException, IOException {
        if (!sure && !confirmed()) {
            return 1;
        }
        try (var lock = new Down(options, out).run()) {
            new SuiteFolder(options.folder()).deleteData();
        }
        out.println("数据已删除 data deleted: " + options.folder());
        return 0;
    }

    private boolean confirmed() throws IOException {
        out.print("将删除全部数据 This deletes all data in " + options.folder() + " [y/N] ");
        out.flush();
        var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null
                && answer.trim().toLowerCase(java.util.Locale.ROOT).startsWith("y");
    }
}
