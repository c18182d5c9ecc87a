package org.mingjing.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL refuses to run as root; this is how a root user starts it all the same. */
enum Unprivileged {
    /** Not root: nothing to do. */
    AS_IS(List.of()),
    /** A user namespace of its own, in which nobody is root; files keep their owner. */
    OWN_NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are forbidden (many containers): the user nobody, to whom the data then belongs. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    List<String> prefix() {
        return prefix;
    }

    static Unprivileged onThisMachine() throws InterruptedException {
        if (!"0".equals(output(List.of("id", "-u")))) {
            return AS_IS;
        }
        for (var way : List.of(OWN_NAMESPACE, NOBODY)) {
            var command = new java.util.ArrayList<>(way.prefix);
            command.addAll(List.of("id", "-u"));
            var user = output(command);
            if (user.matches("\\d+") && !user.equals("0")) {
                return way;
            }
        }
        throw new ComponentFailed(
                "postgres",
                "PostgreSQL 不能以 root 运行，unshare 与 setpriv 均不可用；请以普通用户运行。"
                        + " PostgreSQL does not run as root and neither unshare nor setpriv works here; run as another user.");
    }

    private static String output(List<String> command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes()).trim();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? text : "";
        } catch (IOException e) {
            // The program is not installed: this way is closed.
            return "";
        }
    }
}
