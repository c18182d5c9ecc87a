package org.mingjing.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who listens on a port that is wanted. */
final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** @throws SuiteFailed with who holds them, where others listen on ports that these components want */
    static void refuseTaken(Stream<Component> components) {
        var taken = components
                .flatMap(component -> component.ports().stream()
                        .filter(port -> !isFree(port))
                        .map(port -> "  " + component.name() + ": " + port + " ← " + describe(port)))
                .toList();
        if (!taken.isEmpty()) {
            throw new SuiteFailed("端口被占用 port taken:\n" + String.join("\n", taken)
                    + "\n  可用环境变量改端口 choose another by MINGJING_<COMPONENT>_PORT");
        }
    }

    /** Whether nothing listens there; a port that only waits for old connections to fade counts as free. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A process and its command line where the system lets us see them. */
    static String describe(int port) {
        return inode(port)
                .flatMap(PortOwner::holder)
                .map(process -> "进程 process " + process.pid() + " (" + command(process) + ")")
                .orElse("另一进程 another process");
    }

    private static String command(ProcessHandle process) {
        var info = process.info();
        var line = info.commandLine().or(info::command).orElse("?");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private static Optional<String> inode(int port) {
        var wanted = String.format(":%04X", port);
        for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            try (var lines = Files.lines(Path.of(table))) {
                var found = lines.map(line -> line.trim().split("\\s+"))
                        .filter(f -> f.length > 9 && f[1].endsWith(wanted) && f[3].equals(LISTENING))
                        .map(f -> f[9])
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            } catch (IOException e) {
                // This system does not publish its sockets (macOS): the owner stays unnamed.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<ProcessHandle> holder(String inode) {
        var socket = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (var descriptor : open) {
                if (isLinkTo(descriptor, socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private static boolean isLinkTo(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException e) {
            // Closed between listing and reading.
            return false;
        }
    }
}
